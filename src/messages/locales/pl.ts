import type { Messages } from '../catalogue.ts'

/** Polish. */
export const pl: Messages = {
  locale: 'pl',
  channels: {
    'public-forum': {
      title: 'Forum publiczne – bez zobowiązań',
      promise:
        'Być może deweloper lub organizacja od czasu do czasu zagląda na forum ClearFoundation albo na inne forum publiczne wskazane dla tej aplikacji i tam pomaga.',
      limits:
        'Nikt nie zobowiązał się ani nie ma obowiązku odpowiadać bezpłatnie, a czasy reakcji są różne.',
    },
    'dedicated-forum': {
      title: 'Forum ClearFoundation – wydzielony dział',
      promise:
        'Deweloper lub organizacja dokłada starań, aby jak najlepiej pomagać w dziale forum ClearFoundation przeznaczonym dla tej aplikacji.',
      limits: 'Nie zapewnia się żadnego określonego czasu reakcji.',
    },
    developer: {
      title: 'Deweloper / ISV',
      promise:
        'Deweloper lub organizacja prowadzi serwis wsparcia, w którym można składać i śledzić zgłoszenia przez internet lub pocztą e-mail.',
      limits:
        'Zakres, warunki, godziny wsparcia i czasy reakcji są takie, jak podano w szczegółach aplikacji; niczego ponadto się nie zapewnia.',
    },
    professional: {
      title: 'Profesjonalne wsparcie ClearCenter',
      promise:
        'ClearCenter udziela profesjonalnego wsparcia na warunkach płatnej subskrypcji tego systemu. Obsługa każdego nowego incydentu zaczyna się od raportu o incydencie ClearCARE.',
      limits: 'Bez subskrypcji lub płatnego zgłoszenia incydentu niczego się nie zapewnia.',
    },
    consulting: {
      title: 'Konsultacje ClearCenter',
      promise:
        'Być może zespół inżynierów ClearCenter pomoże w sprawie tej aplikacji w ramach konsultacji. Skontaktuj się z działem sprzedaży i podaj zakres zapytania.',
      limits: 'Nie zapewnia się, że zapytanie zostanie przyjęte.',
    },
  },
  status: {
    available: 'Dostępne',
    conditions: {
      'vendor-terms': 'Dostępne na warunkach dewelopera',
      subscription: 'Dostępne z subskrypcją lub płatnym zgłoszeniem incydentu',
      'incident-report': 'Dostępne: objęte subskrypcją tego systemu',
      'live-ticket': 'Dostępne w sprawie incydentu z twojego aktywnego zgłoszenia',
      'sales-agreement': 'Dostępne po uzgodnieniu z działem sprzedaży',
    },
    unavailable: {
      'not-offered': 'Nieoferowane dla tej aplikacji',
      'not-registered': 'Niedostępne: ten system nie jest zarejestrowany',
      'no-subscription': 'Niedostępne: nieobjęte subskrypcją tego systemu',
      'no-incident-ticket': 'Niedostępne bez płatnego zgłoszenia incydentu',
    },
    unknown: {
      'policy-unknown': 'Brak informacji',
      'entitlement-unknown': 'Oferowane, ale nie wiadomo, do czego ten system jest uprawniony',
    },
  },
  actions: {
    'visit-forum': 'Odwiedź forum',
    'open-service': 'Otwórz serwis wsparcia dewelopera',
    'write-mail': 'Napisz na adres {email}',
    'open-incident': 'Utwórz raport o incydencie ClearCARE',
    upgrade: 'Zobacz, co obejmuje uaktualnienie',
    'buy-ticket': 'Kup płatne zgłoszenie incydentu',
    register: 'Zarejestruj ten system',
    'contact-sales': 'Skontaktuj się z działem sprzedaży',
  },
  states: {
    loading: 'Trwa wczytywanie zasad wsparcia.',
    absent: 'Brak informacji o wsparciu dla tej aplikacji.',
    invalid:
      'Nie udało się odczytać zasad wsparcia dla tej aplikacji. Nie można nic o nich powiedzieć.',
    failed: {
      'not-registered': 'Zasady wsparcia będą widoczne po zarejestrowaniu tego systemu.',
      'signed-out': 'Sesja się zakończyła. Zaloguj się ponownie, aby zobaczyć zasady wsparcia.',
      connection: 'Nie udało się połączyć z Marketplace. Sprawdź połączenie i spróbuj ponownie.',
      service: 'Usługa Marketplace nie mogła odpowiedzieć. Spróbuj ponownie później.',
    },
  },
  terms: {
    hours: 'Godziny wsparcia',
    responseTime: 'Czas reakcji',
    scope: 'Zakres',
    rate: 'Stawka',
    perHour: '{range} za godzinę',
    email: 'E-mail',
    phone: 'Telefon',
  },
  legend: {
    channels: {
      'public-forum': 'forum publiczne',
      'dedicated-forum': 'wydzielony dział forum',
      developer: 'deweloper',
      professional: 'profesjonalne wsparcie',
      consulting: 'konsultacje',
    },
    nameWithApp: 'Wsparcie dla aplikacji {app}: {summary}',
    nameWithoutApp: 'Wsparcie: {summary}',
    available: '{available} z {total} – {channels}',
    noneAvailable: '0 z {total}',
    withUnknown: {
      one: '{summary}; brak informacji: {count}',
      few: '{summary}; brak informacji: {count}',
      many: '{summary}; brak informacji: {count}',
      other: '{summary}; brak informacji: {count}',
    },
    states: {
      loading: 'wczytywanie',
      absent: 'brak informacji',
      invalid: 'nie udało się odczytać',
      failed: 'nie udało się wczytać',
    },
  },
  key: {
    titleWithApp: 'Wsparcie dla aplikacji {app}',
    titleWithoutApp: 'Wsparcie',
    close: 'Zamknij',
    marks: 'Znaczenie symboli',
    looks: {
      filled: 'Dostępne',
      hollow: 'Nieoferowane dla tej aplikacji',
      struck: 'Oferowane, ale ten system nie jest do tego uprawniony',
      small: 'Brak informacji',
    },
  },
  panel: {
    nextStep: 'Twój następny krok',
    entering: {
      'visit-forum': 'Sprawdź, czy inni mieli już ten problem, a potem zapytaj na forum.',
      'open-service':
        'Utwórz zgłoszenie u dewelopera. Opisz, co się stało i jaki był oczekiwany wynik.',
      'write-mail': 'Napisz do dewelopera. Opisz, co się stało i jaki był oczekiwany wynik.',
      'open-incident':
        'Zgłoś incydent do ClearCenter. Obsługa każdego nowego incydentu zaczyna się od raportu o incydencie ClearCARE.',
      'contact-sales':
        'Podaj działowi sprzedaży zakres zapytania. Dział sprzedaży poinformuje, czy i na jakich warunkach można je przyjąć.',
    },
    obtaining: {
      register: 'Zarejestruj ten system. Wtedy będzie wiadomo, do czego jest uprawniony.',
      'buy-ticket':
        'Płatne zgłoszenie incydentu to opłata za profesjonalne wsparcie w sprawie jednego incydentu.',
      upgrade: 'Po uaktualnieniu subskrypcja tego systemu obejmuje profesjonalne wsparcie.',
      'contact-sales':
        'Zapytaj dział sprzedaży, jak uzyskać profesjonalne wsparcie dla tego systemu.',
    },
    nothingLeft: {
      'not-offered': 'Dla tej aplikacji nie jest oferowane żadne wsparcie.',
      'policy-unknown': 'Nie wiadomo, jak uzyskać pomoc dotyczącą tej aplikacji.',
      'entitlement-unknown':
        'Dla tej aplikacji oferowane jest profesjonalne wsparcie. Nie wiadomo, czy ten system jest do niego uprawniony.',
    },
    channels: 'Sposoby uzyskania pomocy',
    subscriptionEnds: 'Koniec subskrypcji',
    factors: 'Od czego zależą te zasady wsparcia',
    factorNames: {
      'technical-knowledge': 'Wiedza techniczna ClearCenter o oprogramowaniu',
      stability: 'Stabilność i historia aplikacji',
      'vendor-relationship': 'Relacje i umowy z dostawcą',
    },
  },
  levelThree: {
    title: 'Czym jest wsparcie Level III',
    purpose:
      'To eskalacja aktywnego zgłoszenia, przeznaczona dla incydentów, których czas obsługi trudno określić lub które wymagają wyjątkowych umiejętności: coś jest zepsute albo coś jest po prostu nie tak.',
    course:
      'Gdy wyrazisz na to zgodę, zgłoszenie trafia do inżyniera z zespołu administracji systemami, zespołu tworzenia oprogramowania lub od zaufanego partnera. Inżynier współpracuje bezpośrednio z tobą, aż obie strony uznają, że problem jest rozwiązany.',
    cost: 'Opłata jest naliczana za godziny pracy. Stawka godzinowa wynosi {range}, zależnie od szacowanego czasu i złożoności. Stawka, szacunek i termin ukończenia są podawane przed rozpoczęciem jakichkolwiek prac.',
    withoutTicket: 'Jeśli nie masz zgłoszenia, skontaktuj się z działem sprzedaży.',
    examples: 'Przykłady',
    driver: 'Zbudowanie sterownika dla określonego jądra systemu',
    certificate: 'Certyfikat do poczty e-mail podpisany przez urząd certyfikacji',
    disk: 'Odbudowa uszkodzonego dysku w macierzy RAID 1',
    ask: 'Poproś o wycenę',
  },
  filter: {
    title: 'Wsparcie',
    apps: {
      one: '{count} aplikacja',
      few: '{count} aplikacje',
      many: '{count} aplikacji',
      other: '{count} aplikacji',
    },
    unknown: {
      one: 'brak informacji: {count}',
      few: 'brak informacji: {count}',
      many: 'brak informacji: {count}',
      other: 'brak informacji: {count}',
    },
    matchAll: 'Tylko aplikacje ze wszystkimi wybranymi rodzajami wsparcia',
    clear: 'Wyczyść wybór',
  },
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
    sendAgain: 'Wyślij ponownie',
    sending: 'Trwa wysyłanie zgłoszenia…',
    outcome: {
      created: 'Twoje zgłoszenie {reference} zostało utworzone.',
      invalid: 'Portal nie przyjął zgłoszenia w tej postaci. Popraw je i wyślij ponownie.',
      'signed-out':
        'Nastąpiło wylogowanie. Zaloguj się do portalu na innej karcie, a potem wyślij zgłoszenie ponownie: nadal tu jest.',
      busy: 'Portal jest zajęty i nie przyjął zgłoszenia. Wyślij je ponownie za jakiś czas.',
      busyFor: 'Ponowne wysłanie jest możliwe {wait}.',
      failed: {
        offline:
          'Brak połączenia z internetem. Zgłoszenie nie zostało wysłane. Wyślij je ponownie po nawiązaniu połączenia.',
        connection:
          'Połączenie zostało przerwane. Zgłoszenie mogło dotrzeć: przed ponownym wysłaniem sprawdź swoje zgłoszenia.',
        timeout:
          'Portal nie odpowiedział na czas. Zgłoszenie mogło dotrzeć: przed ponownym wysłaniem sprawdź swoje zgłoszenia.',
        stopped:
          'Oczekiwanie na odpowiedź zostało przerwane przez ciebie. Zgłoszenie mogło dotrzeć: przed ponownym wysłaniem sprawdź swoje zgłoszenia.',
        service:
          'Portal nie mógł przyjąć zgłoszenia. Sprawdź swoje zgłoszenia, a później wyślij to zgłoszenie ponownie.',
        reply:
          'Nie udało się odczytać odpowiedzi portalu. Zgłoszenie mogło dotrzeć: przed ponownym wysłaniem sprawdź swoje zgłoszenia.',
      },
      changed:
        'Zmiany wprowadzone po pierwszym wysłaniu mogły nie znaleźć się w zgłoszeniu {reference}. Są przechowywane tutaj: wyślij je jako kolejne zgłoszenie lub usuń.',
      unanswered:
        'To zgłoszenie zostało wysłane, ale nie nadeszła odpowiedź. Mogło dotrzeć: przed ponownym wysłaniem sprawdź swoje zgłoszenia.',
    },
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
  quote: {
    titleWithApp: 'Wsparcie Level III dla aplikacji {app}',
    titleWithoutApp: 'Wsparcie Level III',
    quotes: 'Twoje wyceny',
    unreadable: {
      one: 'Nie udało się odczytać {count} wyceny.',
      few: 'Nie udało się odczytać {count} wycen.',
      many: 'Nie udało się odczytać {count} wycen.',
      other: 'Nie udało się odczytać {count} wyceny.',
    },
    reference: 'Wycena',
    ticket: 'Do zgłoszenia {reference}',
    revision: 'Wersja {revision}',
    statuses: {
      requested: 'Poproszono o wycenę',
      quoted: 'Czeka na twoją odpowiedź',
      'changes-requested': 'Poproszono o zmiany',
      approved: 'Zatwierdzona',
      declined: 'Odrzucona',
      withdrawn: 'Wycofana',
      superseded: 'Zastąpiona inną wersją',
      'in-progress': 'W realizacji',
      completed: 'Zrealizowana',
      cancelled: 'Anulowana',
      expired: 'Wygasła',
    },
    next: {
      requested:
        'Zespół poda koszt, czas i termin ukończenia albo poinformuje, że nie może się tego podjąć. Dopóki nie zatwierdzisz wyceny, nie rozpoczną się żadne prace i nie zostaną naliczone żadne opłaty.',
      quoted: 'Dopóki nie zatwierdzisz wyceny, nie rozpoczną się żadne prace.',
      'changes-requested':
        'Zespół otrzymał twoje uwagi i przedstawi nową wycenę albo poinformuje, dlaczego nie może tego zrobić. Tych warunków nie można już zatwierdzić.',
      approved: 'Inżynier może teraz rozpocząć pracę i współpracuje bezpośrednio z tobą.',
      declined: 'Nie rozpoczęto żadnych prac i nie są naliczane żadne opłaty.',
      withdrawn: 'Zespół już tego nie oferuje. Możesz ponownie poprosić o wycenę.',
      superseded: 'Tę wersję zastąpiła inna. Tych warunków nie można już zatwierdzić.',
      'in-progress':
        'Inżynier pracuje nad tym razem z tobą, aż obie strony uznają, że problem jest rozwiązany.',
      completed: 'Obie strony uznają, że problem jest rozwiązany.',
      cancelled: 'Nikt już nad tym nie pracuje.',
      expired: 'Termin zatwierdzenia minął. Jeśli nadal tego chcesz, poproś o wycenę ponownie.',
    },
    scope: 'Twoja prośba',
    offeredScope: 'Co zostanie zrobione',
    tried: 'Czego już próbowano',
    wishedCompletion: 'Życzenie co do terminu ukończenia',
    figures: {
      rate: 'Stawka',
      estimate: 'Szacowany czas',
      total: 'Szacowana kwota łączna',
      completion: 'Termin ukończenia',
      validUntil: 'Można zatwierdzić do',
      assignee: 'Kto nad tym pracuje',
    },
    assignee: '{name}, {team}',
    teams: {
      'system-administration': 'administracja systemami',
      'software-development': 'tworzenie oprogramowania',
      partner: 'zaufany partner',
    },
    former: '(poprzednio: {value})',
    remarkBy: 'Komentarz ({name})',
    remark: 'Komentarz',
    openInPortal: 'Otwórz wycenę w portalu',
    answers: {
      approve: 'Przeczytaj i zatwierdź',
      'request-changes': 'Poproś o zmiany',
      decline: 'Odrzuć',
    },
    answerInPortal: 'Odpowiedz na tę wycenę w portalu.',
    answerInTicket: 'Odpowiedz na tę wycenę w zgłoszeniu {reference}.',
    obstacles: {
      'no-live-ticket':
        'Zgłoszenia {reference} nie ma wśród twoich aktywnych zgłoszeń, dlatego nie można zatwierdzić wyceny.',
      'other-currency':
        'Ta wycena nie jest podana w walucie określonej w zasadach wsparcia, dlatego nie można jej zatwierdzić. Poproś o zmiany.',
      'rate-outside-policy':
        'Stawka wykracza poza zakres {range} za godzinę zapewniony w zasadach wsparcia, dlatego nie można zatwierdzić wyceny. Poproś o zmiany.',
    },
    confirm: {
      title: 'Zatwierdzić wycenę {reference}?',
      agreed: 'Na co się zgadzasz',
      terms:
        'Prace nad zgłoszeniem {reference} mogą się rozpocząć, gdy zatwierdzisz wycenę. Opłata za czas prac jest naliczana według tej stawki; kwota łączna jest szacunkowa. Inżynier współpracuje bezpośrednio z tobą, aż obie strony uznają, że problem jest rozwiązany.',
      name: 'Imię i nazwisko',
      nameHint: 'Te dane są zapisywane wraz z zatwierdzeniem.',
      nameMissing: 'Podaj imię i nazwisko.',
      consent: 'Potwierdzam zapoznanie się z tymi warunkami i zgadzam się na nie.',
      consentMissing:
        'Zaznacz to pole, jeśli się zgadzasz. W przeciwnym razie nie rozpoczną się żadne prace.',
      approve: 'Zatwierdź na kwotę {total}',
      back: 'Wróć bez zatwierdzania',
    },
    remarks: {
      'request-changes': {
        title: 'Poproś o zmiany w wycenie {reference}',
        label: 'Co powinno być inaczej',
        hint: 'Zakres, czas, termin lub to, kto nad tym pracuje. Zespół odpowie nową wersją wyceny.',
        missing: 'Napisz, co powinno być inaczej.',
        send: 'Poproś o te zmiany',
      },
      decline: {
        title: 'Odrzuć wycenę {reference}',
        label: 'Powód odrzucenia',
        hint: 'W kilku słowach, aby następnym razem zespół mógł zaproponować coś lepszego.',
        missing: 'Podaj powód w kilku słowach.',
        send: 'Odrzuć wycenę',
      },
    },
    sending: 'Trwa wysyłanie…',
    sendAgain: 'Wyślij ponownie',
    back: 'Wróć',
    outcome: {
      invalid: 'Portal nie przyjął danych w tej postaci.',
      'signed-out':
        'Nastąpiło wylogowanie. Zaloguj się do portalu na innej karcie, a potem wyślij dane ponownie: nadal tu są.',
      busy: 'Portal jest zajęty i nie przyjął danych. Wyślij je ponownie za jakiś czas.',
      busyFor: 'Ponowne wysłanie jest możliwe {wait}.',
      failed: {
        offline:
          'Brak połączenia z internetem. Dane nie zostały wysłane. Wyślij je ponownie po nawiązaniu połączenia.',
        connection:
          'Połączenie zostało przerwane. Dane mogły dotrzeć: przed ponownym wysłaniem sprawdź swoje wyceny.',
        timeout:
          'Portal nie odpowiedział na czas. Dane mogły dotrzeć: przed ponownym wysłaniem sprawdź swoje wyceny.',
        stopped:
          'Oczekiwanie na odpowiedź zostało przerwane przez ciebie. Dane mogły dotrzeć: przed ponownym wysłaniem sprawdź swoje wyceny.',
        service:
          'Portal nie mógł przyjąć danych. Sprawdź swoje wyceny i wyślij dane ponownie później.',
        reply:
          'Nie udało się odczytać odpowiedzi portalu. Dane mogły dotrzeć: przed ponownym wysłaniem sprawdź swoje wyceny.',
      },
      unanswered:
        'Te dane zostały wysłane, ale nie nadeszła odpowiedź. Mogły dotrzeć: przed ponownym wysłaniem sprawdź swoje wyceny.',
    },
    recorded: {
      approve: 'Twoje zatwierdzenie wyceny {reference} zostało zapisane.',
      'request-changes': 'Zespół otrzymał twoje uwagi do wyceny {reference}.',
      decline: 'Wycena {reference} została odrzucona.',
    },
    news: {
      expired: 'Termin zatwierdzenia wyceny {reference} minął: nie można jej już zatwierdzić.',
      withdrawn: 'Wycena {reference} została wycofana: nie można jej już zatwierdzić.',
      revised:
        'Wycena {reference} ma nową wersję. Przeczytaj nowe warunki: poprzednich nie można już zatwierdzić.',
      changed: 'Wycena {reference} uległa zmianie.',
    },
    approvedBy: 'Osoba zatwierdzająca',
    progress: {
      used: 'Wykorzystany czas',
      usedOf: '{used} (szacunek: {estimate})',
      counted: 'Stan na {date}',
      costSoFar: 'Dotychczasowy koszt',
      cost: 'Koszt',
      warnings: {
        near: 'Większość szacowanego czasu została wykorzystana. Zapytaj już teraz, czy czasu wystarczy.',
        over: 'Wykorzystano więcej czasu, niż oszacowano. Zapytaj w zgłoszeniu, co dalej.',
      },
    },
    question: 'Czy to sprawa dla Level III?',
    ticketFirst:
      'Level III to eskalacja aktywnego zgłoszenia, a żadne aktywne zgłoszenie dotyczące tej aplikacji nie jest znane. Najpierw utwórz zgłoszenie.',
    openTicket: 'Utwórz zgłoszenie',
    noTicketPossible:
      'Level III to eskalacja aktywnego zgłoszenia, a z tego systemu nie można utworzyć zgłoszenia dotyczącego tej aplikacji. Zamiast tego skontaktuj się z działem sprzedaży.',
    notOffered:
      'ClearCenter nie oferuje konsultacji dotyczących tej aplikacji, dlatego nie można poprosić o wycenę.',
    offerUnknown:
      'Nie wiadomo, czy ClearCenter oferuje konsultacje dotyczące tej aplikacji. Informacji może udzielić dział sprzedaży.',
    request: {
      title: 'Poproś o wycenę',
      another: 'Poproś o kolejną wycenę',
      fields: {
        ticket: 'Zgłoszenie',
        scope: 'Co ma zostać zrobione',
        tried: 'Czego już próbowano',
        wishedCompletion: 'Na kiedy',
      },
      hints: {
        ticket: 'Aktywne zgłoszenie, które ma zostać eskalowane.',
        scope: 'Co ma działać na koniec, w jakim systemie i w jakiej wersji.',
        tried: 'Aby nikt nie zaczynał od początku.',
        wishedCompletion: 'To życzenie: zespół poinformuje, co jest możliwe.',
      },
      missing: {
        ticket: 'Wybierz zgłoszenie.',
        scope: 'Opisz, co ma zostać zrobione.',
      },
      ticketChoice: '{reference}: {subject}',
      chooseTicket: 'Wybierz',
      hours: 'Ile godzin może to zająć',
      hoursHint:
        'Twoje własne przypuszczenie, które pokaże, ile może to kosztować. Nie jest wysyłane.',
      cost: '{total} (czas: {time}, stawka: {rate} za godzinę)',
      noQuote:
        'To nie jest wycena. Zespół najpierw poda stawkę, czas i termin ukończenia. Dopóki nie zatwierdzisz wyceny, nie rozpoczną się żadne prace.',
      send: 'Poproś o wycenę',
      created: 'Twoja prośba o wycenę {reference} dotarła.',
      changed:
        'Zmiany wprowadzone po pierwszym wysłaniu mogły nie znaleźć się w wycenie {reference}. Są przechowywane tutaj: wyślij je jako kolejną prośbę lub usuń.',
      copy: 'Kopiuj prośbę',
      inTicket: 'O wycenę prosi się w zgłoszeniu: skopiuj prośbę i dodaj ją tam.',
      reply: 'Dodaj e-mailem',
      openTicket: 'Otwórz zgłoszenie w portalu',
    },
  },
}
