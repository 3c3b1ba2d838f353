import type { SharedMessages } from '../../catalogue/shared.ts'

/** Dutch texts that several components show. */
export const nlShared: SharedMessages = {
  locale: 'nl',
  channels: {
    'public-forum': {
      title: 'Openbaar forum – vrijblijvend',
      promise:
        'Het kan zijn dat de ontwikkelaar of organisatie af en toe meeleest op het ClearFoundation-forum, of op een ander openbaar forum dat voor de app is vermeld, en daar helpt.',
      limits:
        'Niemand heeft zich ertoe verbonden of is verplicht om gratis te antwoorden, en de reactietijden verschillen.',
    },
    'dedicated-forum': {
      title: 'ClearFoundation-forum – eigen gedeelte',
      promise:
        'De ontwikkelaar of organisatie spant zich naar beste vermogen in om te helpen in een gedeelte van het ClearFoundation-forum dat speciaal voor deze app is bestemd.',
      limits: 'Er wordt geen reactietijd toegezegd.',
    },
    developer: {
      title: 'Ontwikkelaar / ISV',
      promise:
        'De ontwikkelaar of organisatie heeft een dienst waarmee u supporttickets kunt indienen en volgen, op het web of per e-mail.',
      limits:
        'Voor omvang, voorwaarden, supporttijden en reactietijden geldt wat in de details van de app staat; daarbuiten wordt niets toegezegd.',
    },
    professional: {
      title: 'Professionele support van ClearCenter',
      promise:
        'ClearCenter biedt professionele support onder de voorwaarden van het betaalde abonnement van dit systeem. Elk nieuw incident begint met het ClearCARE-incidentrapport.',
      limits: 'Zonder abonnement of ticket per incident wordt niets toegezegd.',
    },
    consulting: {
      title: 'Consultancy van ClearCenter',
      promise:
        'Mogelijk helpt het engineeringteam van ClearCenter op consultancybasis bij deze app. Neem contact op met de verkoopafdeling en beschrijf wat uw aanvraag omvat.',
      limits: 'Er wordt niet toegezegd dat een aanvraag in behandeling wordt genomen.',
    },
  },
  status: {
    available: 'Beschikbaar',
    conditions: {
      'vendor-terms': 'Beschikbaar onder de voorwaarden van de ontwikkelaar',
      subscription: 'Beschikbaar met een abonnement of een ticket per incident',
      'incident-report': 'Beschikbaar: inbegrepen in het abonnement van dit systeem',
      'live-ticket': 'Beschikbaar voor het incident van uw lopende ticket',
      'sales-agreement': 'Beschikbaar na overeenstemming met de verkoopafdeling',
    },
    unavailable: {
      'not-offered': 'Niet aangeboden voor deze app',
      'not-registered': 'Niet beschikbaar: dit systeem is niet geregistreerd',
      'no-subscription': 'Niet beschikbaar: niet inbegrepen in het abonnement van dit systeem',
      'no-incident-ticket': 'Niet beschikbaar zonder ticket per incident',
    },
    unknown: {
      'policy-unknown': 'Onbekend',
      'entitlement-unknown': 'Aangeboden, maar het is niet bekend waar dit systeem recht op heeft',
    },
  },
  actions: {
    'visit-forum': 'Naar het forum gaan',
    'open-service': 'Supportdienst van de ontwikkelaar openen',
    'write-mail': 'E-mail schrijven naar {email}',
    'open-incident': 'ClearCARE-incidentrapport aanmaken',
    upgrade: 'Bekijken wat een upgrade omvat',
    'buy-ticket': 'Ticket per incident kopen',
    register: 'Dit systeem registreren',
    'contact-sales': 'Contact opnemen met de verkoopafdeling',
  },
  states: {
    loading: 'Het supportbeleid wordt geladen.',
    absent: 'Er is niets bekend over de support voor deze app.',
    invalid:
      'Het supportbeleid van deze app kan niet worden gelezen. Er kan niets over worden gezegd.',
    failed: {
      'not-registered': 'Het supportbeleid wordt weergegeven zodra dit systeem is geregistreerd.',
      'signed-out': 'Uw sessie is beëindigd. Meld u opnieuw aan om het supportbeleid te bekijken.',
      connection:
        'De Marketplace is niet bereikbaar. Controleer de verbinding en probeer het opnieuw.',
      service: 'De Marketplace kon niet antwoorden. Probeer het later opnieuw.',
    },
  },
  terms: {
    hours: 'Supporttijden',
    responseTime: 'Reactietijd',
    scope: 'Omvang',
    rate: 'Tarief',
    perHour: '{range} per uur',
    email: 'E-mail',
    phone: 'Telefoon',
  },
  key: {
    titleWithApp: 'Support voor {app}',
    titleWithoutApp: 'Support',
    close: 'Sluiten',
    marks: 'Weergave van de symbolen',
    looks: {
      filled: 'Beschikbaar',
      hollow: 'Niet aangeboden voor de app',
      struck: 'Aangeboden, maar dit systeem heeft er geen recht op',
      small: 'Onbekend',
    },
  },
}
