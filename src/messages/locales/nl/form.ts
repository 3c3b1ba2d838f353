import type { FormMessages } from '../../catalogue/form.ts'

/** Dutch texts that the forms share. */
export const nlForm: FormMessages = {
  locale: 'nl',
  form: {
    optional: '(optioneel)',
    problems: {
      'too-long': 'Dit is te lang: maximaal {limit} tekens.',
      'not-an-address':
        'Dit is geen e-mailadres. Een e-mailadres ziet er zo uit: name@example.com.',
      'not-a-date': 'Dit is geen datum. Een datum ziet er zo uit: 2026-12-04.',
      past: 'Deze dag is al voorbij.',
    },
    corrections: {
      one: '{count} veld moet worden gecorrigeerd',
      other: '{count} velden moeten worden gecorrigeerd',
    },
    kept: {
      tab: 'Wat u typt, wordt op dit tabblad bewaard totdat het wordt verzonden of verwijderd, of totdat het tabblad wordt gesloten.',
      days: 'Wat u typt, wordt {days} op dit apparaat bewaard. Verwijder het als ook anderen het apparaat gebruiken.',
      elsewhere: 'Wat u typt, wordt bewaard totdat het wordt verzonden of verwijderd.',
      nowhere: 'Deze browser bewaart niets: wat u typt, gaat verloren als u de pagina verlaat.',
    },
    discard: 'Concept verwijderen',
    discarded: 'De tekst wordt niet meer bewaard.',
    restore: 'Terughalen',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren is niet gelukt. Kopieer deze tekst zelf:',
    stop: 'Niet langer wachten',
  },
}
