import type { PanelMessages } from '../../catalogue/panel.ts'

/** Polish texts of the panel. */
export const plPanel: PanelMessages = {
  locale: 'pl',
  panel: {
    nextAction: 'Twój następny krok',
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
}
