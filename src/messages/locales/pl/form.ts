import type { FormMessages } from '../../catalogue/form.ts'

/** Polish texts that the forms share. */
export const plForm: FormMessages = {
  locale: 'pl',
  form: {
    optional: '(opcjonalnie)',
    problems: {
      'too-long': 'Tekst jest za długi. Maksymalna liczba znaków: {limit}.',
      'not-an-address': 'To nie jest adres e-mail. Przykład: nazwa@example.com.',
      'not-a-date': 'To nie jest data. Przykład: 2026-12-04.',
      past: 'Ten dzień już minął.',
    },
    corrections: {
      one: '{count} pole wymaga poprawy',
      few: '{count} pola wymagają poprawy',
      many: '{count} pól wymaga poprawy',
      other: '{count} pola wymaga poprawy',
    },
    kept: {
      tab: 'Wpisywany tekst jest przechowywany na tej karcie do czasu wysłania, usunięcia lub zamknięcia karty.',
      days: 'Wpisywany tekst jest przechowywany na tym urządzeniu przez {days}. Usuń go, jeśli z urządzenia korzystają też inne osoby.',
      elsewhere: 'Wpisywany tekst jest przechowywany do czasu wysłania lub usunięcia.',
      nowhere:
        'Ta przeglądarka niczego nie przechowuje: wpisywany tekst zniknie po opuszczeniu strony.',
    },
    discard: 'Usuń wersję roboczą',
    discarded: 'Tekst nie jest już przechowywany.',
    restore: 'Przywróć',
    copied: 'Skopiowano',
    copyFailed: 'Nie udało się skopiować. Skopiuj ten tekst samodzielnie:',
    stop: 'Przestań czekać',
  },
}
