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
    stop: 'Nicht länger warten',
  },
}
