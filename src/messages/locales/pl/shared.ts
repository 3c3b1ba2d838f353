import type { SharedMessages } from '../../catalogue/shared.ts'

/** Polish texts that several components show. */
export const plShared: SharedMessages = {
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
}
