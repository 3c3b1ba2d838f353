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
    sending: 'Trwa wysyłanie…',
    sendAgain: 'Wyślij ponownie',
    stop: 'Przestań czekać',
    outcome: {
      invalid: 'Portal prosi o poprawkę. Popraw dane i wyślij je ponownie.',
      'signed-out':
        'Nastąpiło wylogowanie. Zaloguj się do portalu na innej karcie, a potem wyślij dane ponownie.',
      stale: 'Ta strona wygasła. Odśwież ją, a potem wyślij dane ponownie.',
      refused: 'Portal nie przyjął danych.',
      'too-long': 'Tekst jest za długi dla portalu. Skróć go i wyślij ponownie.',
      busy: 'Portal jest zajęty. Wyślij dane ponownie później.',
      busyFor: 'Ponowne wysłanie jest możliwe {wait}.',
      failed: {
        offline: 'Wygląda na to, że nie masz połączenia z internetem.',
        connection: 'Połączenie zostało przerwane.',
        timeout: 'Portal nie odpowiedział na czas.',
        stopped: 'Nie czekasz już na odpowiedź.',
        service: 'W portalu wystąpił problem.',
        response: 'Nie udało się odczytać odpowiedzi portalu.',
      },
      mayHaveArrived: 'Dane mogły dotrzeć: przed ponownym wysłaniem sprawdź to w portalu.',
      notArrived: 'Dane nie dotarły. Wyślij je ponownie.',
      unanswered: 'Te dane zostały już wysłane, ale nie nadeszła odpowiedź.',
    },
  },
}
