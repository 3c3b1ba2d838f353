import type { FormMessages } from '../../catalogue/form.ts'

/** Brazilian Portuguese texts that the forms share. */
export const ptBRForm: FormMessages = {
  locale: 'pt-BR',
  form: {
    optional: '(opcional)',
    problems: {
      'too-long': 'O texto é longo demais: no máximo {limit} caracteres.',
      'not-an-address': 'Isto não é um endereço de e-mail. O formato esperado é name@example.com.',
      'not-a-date': 'Isto não é uma data. O formato esperado é 2026-12-04.',
      past: 'Este dia já passou.',
    },
    corrections: {
      one: '{count} campo precisa de correção',
      many: '{count} campos precisam de correção',
      other: '{count} campos precisam de correção',
    },
    kept: {
      tab: 'O que você digita fica guardado nesta aba até ser enviado ou descartado, ou até a aba ser fechada.',
      days: 'O que você digita fica guardado neste dispositivo por {days}. Descarte-o se outras pessoas também usam o dispositivo.',
      elsewhere: 'O que você digita fica guardado até ser enviado ou descartado.',
      nowhere:
        'Este navegador não guarda nada: o que você digita será perdido se você sair da página.',
    },
    discard: 'Descartar o rascunho',
    discarded: 'O texto não está mais guardado.',
    restore: 'Recuperar o texto',
    copied: 'Copiado',
    copyFailed: 'Não foi possível copiar. Copie este texto manualmente:',
    stop: 'Parar de esperar',
  },
}
