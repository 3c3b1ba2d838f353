import type { FormMessages } from '../../catalogue/form.ts'

/** Spanish texts that the forms share. */
export const esForm: FormMessages = {
  locale: 'es',
  form: {
    optional: '(opcional)',
    problems: {
      'too-long': 'El texto es demasiado largo: {limit} caracteres como máximo.',
      'not-an-address':
        'Esto no es una dirección de correo electrónico. Tiene este aspecto: name@example.com.',
      'not-a-date': 'Esto no es una fecha. Tiene este aspecto: 2026-12-04.',
      past: 'Este día ya ha pasado.',
    },
    corrections: {
      one: 'Hay que corregir {count} campo',
      many: 'Hay que corregir {count} campos',
      other: 'Hay que corregir {count} campos',
    },
    kept: {
      tab: 'Lo que escriba se conserva en esta pestaña hasta que se envíe, se descarte o se cierre la pestaña.',
      days: 'Lo que escriba se conserva en este dispositivo durante {days}. Descártelo si otras personas también usan el dispositivo.',
      elsewhere: 'Lo que escriba se conserva hasta que se envíe o se descarte.',
      nowhere: 'Este navegador no conserva nada: lo que escriba se perderá si abandona la página.',
    },
    discard: 'Descartar el borrador',
    discarded: 'El texto ya no se conserva.',
    restore: 'Recuperarlo',
    copied: 'Copiado',
    copyFailed: 'No se pudo copiar. Copie usted este texto:',
    sending: 'Enviando…',
    sendAgain: 'Volver a enviar',
    stop: 'Dejar de esperar',
    outcome: {
      invalid: 'El portal pide una corrección. Corrija los datos y vuelva a enviarlos.',
      'signed-out':
        'Su sesión está cerrada. Inicie sesión en el portal en otra pestaña y repita el envío.',
      stale: 'Esta página ha caducado. Vuelva a cargarla y repita el envío.',
      refused: 'El portal no aceptó su envío.',
      'too-long': 'El texto es demasiado largo para el portal. Acórtelo y vuelva a enviarlo.',
      busy: 'El portal está ocupado. Repita el envío más tarde.',
      busyFor: 'Puede repetir el envío {wait}.',
      failed: {
        offline: 'Parece que no tiene conexión.',
        connection: 'Se interrumpió la conexión.',
        timeout: 'El portal no respondió a tiempo.',
        stopped: 'Dejó de esperar la respuesta.',
        service: 'El portal tiene un problema.',
        response: 'No se pudo leer la respuesta del portal.',
      },
      mayHaveArrived:
        'Es posible que su envío haya llegado: compruébelo en el portal antes de repetirlo.',
      notArrived: 'Su envío no llegó. Repítalo.',
      unanswered: 'Ya hizo este envío antes, pero no llegó ninguna respuesta.',
    },
  },
}
