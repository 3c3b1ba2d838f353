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
    sending: 'Enviando…',
    sendAgain: 'Enviar novamente',
    stop: 'Parar de esperar',
    outcome: {
      invalid: 'O portal pede uma correção. Corrija os dados e envie-os novamente.',
      'signed-out':
        'Sua sessão está encerrada. Faça login no portal em outra aba e repita o envio.',
      stale: 'Esta página expirou. Recarregue-a e repita o envio.',
      refused: 'O portal não aceitou o envio.',
      'too-long': 'O texto é longo demais para o portal. Encurte-o e envie-o novamente.',
      busy: 'O portal está ocupado. Repita o envio mais tarde.',
      busyFor: 'Você pode repetir o envio {wait}.',
      failed: {
        offline: 'Parece que você está offline.',
        connection: 'A conexão foi interrompida.',
        timeout: 'O portal não respondeu a tempo.',
        stopped: 'Você parou de esperar a resposta.',
        service: 'O portal está com um problema.',
        response: 'Não foi possível ler a resposta do portal.',
      },
      mayHaveArrived: 'O envio pode ter chegado: verifique no portal antes de repeti-lo.',
      notArrived: 'O envio não chegou. Repita-o.',
      unanswered: 'Você já fez este envio, mas nenhuma resposta chegou.',
    },
  },
}
