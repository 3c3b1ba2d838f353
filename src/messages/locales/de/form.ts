import type { FormMessages } from '../../catalogue/form.ts'

/** German texts that the forms share. */
export const deForm: FormMessages = {
  locale: 'de',
  form: {
    optional: '(optional)',
    problems: {
      'too-long': 'Das ist zu lang: höchstens {limit} Zeichen.',
      'not-an-address': 'Das ist keine E-Mail-Adresse. Sie sieht so aus: name@example.com.',
      'not-a-date': 'Das ist kein Datum. Es sieht so aus: 2026-12-04.',
      past: 'Dieser Tag ist schon vorbei.',
    },
    corrections: {
      one: '{count} Feld muss korrigiert werden',
      other: '{count} Felder müssen korrigiert werden',
    },
    kept: {
      tab: 'Was Sie eingeben, wird in diesem Tab gespeichert, bis es gesendet oder verworfen oder der Tab geschlossen wird.',
      days: 'Was Sie eingeben, wird {days} lang auf diesem Gerät gespeichert. Verwerfen Sie es, wenn auch andere das Gerät verwenden.',
      elsewhere: 'Was Sie eingeben, wird gespeichert, bis es gesendet oder verworfen wird.',
      nowhere:
        'Dieser Browser speichert nichts: Was Sie eingeben, geht verloren, wenn Sie die Seite verlassen.',
    },
    discard: 'Entwurf verwerfen',
    discarded: 'Der Text ist nicht mehr gespeichert.',
    restore: 'Wiederherstellen',
    copied: 'Kopiert',
    copyFailed: 'Das Kopieren ist fehlgeschlagen. Kopieren Sie diesen Text selbst:',
    sending: 'Wird gesendet …',
    sendAgain: 'Erneut senden',
    stop: 'Nicht länger warten',
    outcome: {
      invalid:
        'Das Portal bittet um eine Korrektur. Korrigieren Sie Ihre Angaben und senden Sie sie erneut.',
      'signed-out':
        'Sie sind abgemeldet. Melden Sie sich in einem anderen Tab beim Portal an und senden Sie Ihre Angaben dann erneut.',
      stale:
        'Diese Seite ist abgelaufen. Laden Sie sie neu und senden Sie Ihre Angaben dann erneut.',
      refused: 'Das Portal hat Ihre Angaben nicht akzeptiert.',
      'too-long':
        'Das ist zu lang für das Portal. Kürzen Sie Ihre Angaben und senden Sie sie erneut.',
      busy: 'Das Portal ist ausgelastet. Versuchen Sie es später erneut.',
      busyFor: 'Sie können es {wait} erneut senden.',
      failed: {
        offline: 'Sie sind anscheinend offline.',
        connection: 'Die Verbindung ist abgebrochen.',
        timeout: 'Das Portal hat nicht rechtzeitig geantwortet.',
        stopped: 'Sie haben nicht länger auf die Antwort gewartet.',
        service: 'Im Portal ist ein Problem aufgetreten.',
        response: 'Die Antwort des Portals konnte nicht gelesen werden.',
      },
      mayHaveArrived:
        'Möglicherweise sind Ihre Angaben angekommen: Sehen Sie im Portal nach, bevor Sie sie erneut senden.',
      notArrived: 'Ihre Angaben sind nicht angekommen. Senden Sie sie erneut.',
      unanswered: 'Sie haben Ihre Angaben schon einmal gesendet, aber es kam keine Antwort.',
    },
  },
}
