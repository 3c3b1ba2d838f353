import type { QuoteMessages } from '../../catalogue/quote.ts'

/** Polish texts of the quote widget. */
export const plQuote: QuoteMessages = {
  locale: 'pl',
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
    back: 'Wróć',
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
      accepted: 'Twoja prośba o wycenę {reference} dotarła.',
      acceptedWithoutReference: 'Twoja prośba dotarła. Jej numer znajdziesz w portalu.',
      changed:
        'Zmiany wprowadzone po pierwszym wysłaniu mogły nie dotrzeć. Wyślij je jako kolejną prośbę lub usuń.',
      copy: 'Kopiuj prośbę',
      inTicket: 'O wycenę prosi się w zgłoszeniu: skopiuj prośbę i dodaj ją tam.',
      reply: 'Dodaj e-mailem',
      openTicket: 'Otwórz zgłoszenie w portalu',
    },
  },
}
