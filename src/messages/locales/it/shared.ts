import type { SharedMessages } from '../../catalogue/shared.ts'

/** Italian texts that several components show. */
export const itShared: SharedMessages = {
  locale: 'it',
  channels: {
    'public-forum': {
      title: 'Forum pubblico – informale',
      promise:
        'È possibile che lo sviluppatore o l’organizzazione legga di tanto in tanto il forum ClearFoundation, o un altro forum pubblico indicato per l’app, e vi presti aiuto.',
      limits:
        'Nessuno si è impegnato né è tenuto a rispondere gratuitamente e i tempi di risposta variano.',
    },
    'dedicated-forum': {
      title: 'Forum ClearFoundation – sezione dedicata',
      promise:
        'Lo sviluppatore o l’organizzazione si impegna al meglio delle proprie possibilità per aiutare in una sezione del forum ClearFoundation dedicata a questa app.',
      limits: 'Non viene promesso alcun tempo di risposta.',
    },
    developer: {
      title: 'Sviluppatore / ISV',
      promise:
        'Lo sviluppatore o l’organizzazione gestisce un servizio per inviare e seguire ticket di assistenza, sul web o via e-mail.',
      limits:
        'L’ambito, le condizioni, gli orari e i tempi di risposta sono quelli indicati nei dettagli dell’app; non viene promesso altro.',
    },
    professional: {
      title: 'Assistenza professionale ClearCenter',
      promise:
        'ClearCenter fornisce assistenza professionale alle condizioni dell’abbonamento a pagamento di questo sistema. La gestione di ogni nuovo incidente inizia con la segnalazione di incidente ClearCARE.',
      limits: 'Senza un abbonamento o un ticket per singolo incidente non viene promesso nulla.',
    },
    consulting: {
      title: 'Consulenza ClearCenter',
      promise:
        'È possibile che il team di ingegneria di ClearCenter offra aiuto per questa app a titolo di consulenza. Contatta l’ufficio commerciale indicando l’ambito della tua richiesta.',
      limits: 'Non viene promesso che una richiesta sia accettata.',
    },
  },
  status: {
    available: 'Disponibile',
    conditions: {
      'vendor-terms': 'Disponibile alle condizioni dello sviluppatore',
      subscription: 'Disponibile con un abbonamento o un ticket per singolo incidente',
      'incident-report': 'Disponibile: compreso nell’abbonamento di questo sistema',
      'live-ticket': 'Disponibile per l’incidente del tuo ticket attivo',
      'sales-agreement': 'Disponibile previo accordo con l’ufficio commerciale',
    },
    unavailable: {
      'not-offered': 'Non offerto per questa app',
      'not-registered': 'Non disponibile: questo sistema non è registrato',
      'no-subscription': 'Non disponibile: non compreso nell’abbonamento di questo sistema',
      'no-incident-ticket': 'Non disponibile senza un ticket per singolo incidente',
    },
    unknown: {
      'policy-unknown': 'Disponibilità non nota',
      'entitlement-unknown': 'Offerto, ma non è noto a cosa abbia diritto questo sistema',
    },
  },
  actions: {
    'visit-forum': 'Visita il forum',
    'open-service': 'Apri il servizio di assistenza dello sviluppatore',
    'write-mail': 'Scrivi a {email}',
    'open-incident': 'Apri una segnalazione di incidente ClearCARE',
    upgrade: 'Vedi cosa comprende un upgrade',
    'buy-ticket': 'Acquista un ticket per singolo incidente',
    register: 'Registra questo sistema',
    'contact-sales': 'Contatta l’ufficio commerciale',
  },
  states: {
    loading: 'Caricamento della politica di assistenza in corso.',
    absent: 'Non si sa nulla dell’assistenza per questa app.',
    invalid:
      'Non è stato possibile leggere la politica di assistenza di questa app. Non si può dire nulla al riguardo.',
    failed: {
      'not-registered':
        'La politica di assistenza verrà mostrata una volta registrato questo sistema.',
      'signed-out':
        'La tua sessione è terminata. Accedi di nuovo per vedere la politica di assistenza.',
      connection:
        'Non è stato possibile raggiungere il Marketplace. Controlla la connessione e riprova.',
      service: 'Il Marketplace non è riuscito a rispondere. Riprova più tardi.',
    },
  },
  terms: {
    hours: 'Orari',
    responseTime: 'Tempo di risposta',
    scope: 'Ambito',
    rate: 'Tariffa',
    perHour: '{range} all’ora',
    email: 'E-mail',
    phone: 'Telefono',
  },
  key: {
    titleWithApp: 'Assistenza per {app}',
    titleWithoutApp: 'Assistenza',
    close: 'Chiudi',
    marks: 'Significato dei simboli',
    looks: {
      filled: 'Disponibile',
      hollow: 'Non offerto per l’app',
      struck: 'Offerto, ma questo sistema non vi ha diritto',
      small: 'Disponibilità non nota',
    },
  },
}
