import type { TicketMessages } from '../../catalogue/ticket.ts'

/** Polish texts of the ticket widget. */
export const plTicket: TicketMessages = {
  locale: 'pl',
  ticket: {
    titleWithApp: 'Zgłoszenia dotyczące aplikacji {app}',
    titleWithoutApp: 'Zgłoszenia',
    tickets: 'Twoje zgłoszenia',
    unreadable: {
      one: 'Nie udało się odczytać {count} zgłoszenia.',
      few: 'Nie udało się odczytać {count} zgłoszeń.',
      many: 'Nie udało się odczytać {count} zgłoszeń.',
      other: 'Nie udało się odczytać {count} zgłoszenia.',
    },
    statuses: {
      open: 'Otwarte',
      'waiting-on-you': 'Czeka na ciebie',
      'waiting-on-us': 'Czeka na zespół wsparcia',
      escalated: 'Eskalowane do specjalisty',
      resolved: 'Rozwiązane',
      closed: 'Zamknięte',
    },
    next: {
      open: 'Nikt jeszcze nie odpowiedział. Dodaj do zgłoszenia to, co w tym czasie uda się ustalić.',
      'waiting-on-you':
        'Zespół wsparcia zadał ci pytanie. Obsługa zgłoszenia będzie kontynuowana, gdy odpowiesz.',
      'waiting-on-us': 'Zespół wsparcia ma twoją odpowiedź. Teraz kolej na odpowiedź zespołu.',
      escalated:
        'Zgłoszeniem zajmuje się specjalista, który może skontaktować się bezpośrednio z tobą.',
      resolved: 'Zespół wsparcia uznaje problem za rozwiązany: zgłoszenie nie jest już aktywne.',
      closed: 'Nikt już nad tym nie pracuje: zgłoszenie nie jest aktywne.',
    },
    reference: 'Zgłoszenie',
    level: 'Level {level}',
    opened: 'Utworzono: {date}',
    updated: 'Ostatnia zmiana: {date}',
    reply: 'Odpowiedz e-mailem',
    keepSubject:
      'Pozostaw {reference} w temacie wiadomości, niezależnie od używanego programu pocztowego: dzięki temu odpowiedź trafi do tego zgłoszenia.',
    openInPortal: 'Otwórz w portalu',
    reopen: 'Wznów w portalu',
    followUp: 'Utwórz kolejne zgłoszenie w tej sprawie',
    copySubject: 'Kopiuj temat',
    copyReference: 'Kopiuj numer zgłoszenia',
    askForQuote: 'Poproś o wycenę Level III',
    open: 'Utwórz zgłoszenie',
    openAnother: 'Utwórz kolejne zgłoszenie',
    notEligible: {
      'not-offered': 'ClearCenter nie udziela profesjonalnego wsparcia dla tej aplikacji.',
      'not-registered':
        'Ten system nie jest zarejestrowany, dlatego nie można jeszcze utworzyć zgłoszenia.',
      'no-subscription': 'Subskrypcja tego systemu nie obejmuje zgłoszeń.',
      'no-incident-ticket':
        'W przypadku tego systemu każdy incydent jest płatny osobno: najpierw trzeba kupić zgłoszenie.',
    },
    eligibilityUnknown: {
      'policy-unknown':
        'Nie wiadomo, czy ClearCenter udziela profesjonalnego wsparcia dla tej aplikacji.',
      'entitlement-unknown':
        'Nie wiadomo, czy z tego systemu można utworzyć zgłoszenie. Decyduje o tym portal.',
    },
    instead: 'Co możesz zrobić zamiast tego',
    nothingInstead: 'Nie jest znany inny sposób uzyskania pomocy dotyczącej tej aplikacji.',
    fields: {
      subject: 'Temat',
      happened: 'Co się stało',
      expected: 'Oczekiwany wynik',
      severity: 'Ważność problemu',
      contact: 'Twój adres e-mail',
    },
    hints: {
      subject: 'W kilku słowach, aby zajęła się tym właściwa osoba.',
      happened:
        'Wykonane czynności, zaobserwowane objawy i od kiedy występują. Komunikaty o błędach w dosłownym brzmieniu.',
      expected: 'Co powinno było się stać.',
      contact: 'Na ten adres przychodzą odpowiedzi.',
    },
    severities: { low: 'Niska', normal: 'Normalna', high: 'Wysoka', critical: 'Krytyczna' },
    severityHints: {
      low: 'Pytanie lub coś, co może poczekać',
      normal: 'Coś nie działa tak, jak powinno',
      high: 'Wiele osób nie może pracować',
      critical: 'System nie działa',
    },
    missing: {
      subject: 'Napisz w kilku słowach, czego dotyczy zgłoszenie.',
      happened: 'Opisz, co się stało.',
      contact: 'Podaj adres e-mail, na który mają przychodzić odpowiedzi.',
    },
    facts: 'Wysyłane razem ze zgłoszeniem',
    factsPurpose:
      'Dzięki temu zespół wsparcia od początku wie to, czego potrzebuje, i łatwiej jest przydzielić zgłoszenie osobie, która specjalizuje się w danym problemie.',
    factNames: { app: 'Aplikacja', edition: 'Edycja', refersTo: 'Kontynuacja zgłoszenia' },
    withoutRefersTo: 'Usuń powiązanie',
    login: 'Zgłoszenia tworzy się w portalu klienta, który wymaga zalogowania.',
    prepare: 'Przygotuj zgłoszenie',
    send: 'Wyślij zgłoszenie',
    accepted: 'Twoje zgłoszenie {reference} zostało utworzone.',
    acceptedWithoutReference: 'Twoje zgłoszenie dotarło. Jego numer znajdziesz w portalu.',
    changed:
      'Zmiany wprowadzone po pierwszym wysłaniu mogły nie dotrzeć. Wyślij je jako kolejne zgłoszenie lub usuń.',
    handOver: {
      title: 'Twoje zgłoszenie jest gotowe do przekazania w portalu',
      copied:
        'Tekst został skopiowany. Zaloguj się do portalu, utwórz zgłoszenie i wklej w nim tekst.',
      notCopied:
        'Skopiuj ten tekst, zaloguj się do portalu, utwórz zgłoszenie i wklej w nim tekst.',
      text: 'Tekst zgłoszenia',
      copy: 'Kopiuj tekst',
      back: 'Zmień tekst',
      done: 'Zgłoszenie jest już utworzone',
    },
  },
}
