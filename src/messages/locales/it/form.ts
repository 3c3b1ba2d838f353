import type { FormMessages } from '../../catalogue/form.ts'

/** Italian texts that the forms share. */
export const itForm: FormMessages = {
  locale: 'it',
  form: {
    optional: '(facoltativo)',
    problems: {
      'too-long': 'Il testo è troppo lungo: al massimo {limit} caratteri.',
      'not-an-address': 'Questo non è un indirizzo e-mail. Il formato previsto è name@example.com.',
      'not-a-date': 'Questa non è una data. Il formato previsto è 2026-12-04.',
      past: 'Questo giorno è già passato.',
    },
    corrections: {
      one: '{count} campo da correggere',
      many: '{count} campi da correggere',
      other: '{count} campi da correggere',
    },
    kept: {
      tab: 'Ciò che scrivi viene conservato in questa scheda finché non viene inviato o eliminato, o finché la scheda non viene chiusa.',
      days: 'Ciò che scrivi viene conservato su questo dispositivo per {days}. Eliminalo se anche altre persone usano il dispositivo.',
      elsewhere: 'Ciò che scrivi viene conservato finché non viene inviato o eliminato.',
      nowhere: 'Questo browser non conserva nulla: ciò che scrivi andrà perso se lasci la pagina.',
    },
    discard: 'Elimina la bozza',
    discarded: 'Il testo non è più conservato.',
    restore: 'Recupera il testo',
    copied: 'Copiato',
    copyFailed: 'Copia non riuscita. Copia tu questo testo:',
    sending: 'Invio in corso…',
    sendAgain: 'Invia di nuovo',
    stop: 'Smetti di attendere',
    outcome: {
      invalid: 'Il portale chiede una correzione. Correggi i dati e inviali di nuovo.',
      'signed-out':
        'La tua sessione è chiusa. Accedi al portale in un’altra scheda, poi ripeti l’invio.',
      stale: 'Questa pagina è scaduta. Ricaricala, poi ripeti l’invio.',
      refused: 'Il portale non ha accettato l’invio.',
      'too-long': 'Il testo è troppo lungo per il portale. Accorcialo e invialo di nuovo.',
      busy: 'Il portale è occupato. Ripeti l’invio più tardi.',
      busyFor: 'Puoi ripetere l’invio {wait}.',
      failed: {
        offline: 'Sembra che tu sia offline.',
        connection: 'La connessione si è interrotta.',
        timeout: 'Il portale non ha risposto in tempo.',
        stopped: 'Hai smesso di attendere la risposta.',
        service: 'Il portale ha un problema.',
        response: 'Non è stato possibile leggere la risposta del portale.',
      },
      mayHaveArrived: 'L’invio potrebbe essere arrivato: controlla nel portale prima di ripeterlo.',
      notArrived: 'L’invio non è arrivato. Ripetilo.',
      unanswered: 'Hai già effettuato questo invio, ma non è arrivata alcuna risposta.',
    },
  },
}
