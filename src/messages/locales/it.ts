import type { Messages } from '../catalogue.ts'

/** Italian. */
export const it: Messages = {
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
  legend: {
    channels: {
      'public-forum': 'forum pubblico',
      'dedicated-forum': 'forum dedicato',
      developer: 'sviluppatore',
      professional: 'assistenza professionale',
      consulting: 'consulenza',
    },
    nameWithApp: 'Assistenza per {app}: {summary}',
    nameWithoutApp: 'Assistenza: {summary}',
    available: '{available} su {total} – {channels}',
    noneAvailable: 'nessun canale su {total}',
    withUnknown: {
      one: '{summary}; {count} senza informazioni',
      many: '{summary}; {count} senza informazioni',
      other: '{summary}; {count} senza informazioni',
    },
    states: {
      loading: 'caricamento in corso',
      absent: 'non nota',
      invalid: 'lettura non riuscita',
      failed: 'caricamento non riuscito',
    },
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
  panel: {
    nextStep: 'Il tuo prossimo passo',
    entering: {
      'visit-forum':
        'Controlla se altre persone hanno già avuto il problema, poi chiedi nel forum.',
      'open-service':
        'Apri un ticket presso lo sviluppatore. Indica che cosa è successo e che cosa ti aspettavi invece.',
      'write-mail':
        'Scrivi allo sviluppatore. Indica che cosa è successo e che cosa ti aspettavi invece.',
      'open-incident':
        'Segnala l’incidente a ClearCenter. La gestione di ogni nuovo incidente inizia con la segnalazione di incidente ClearCARE.',
      'contact-sales':
        'Indica all’ufficio commerciale l’ambito della tua richiesta. Ti dirà se può essere accettata e a quali condizioni.',
    },
    obtaining: {
      register: 'Registra questo sistema. A quel punto sarà noto a cosa ha diritto.',
      'buy-ticket':
        'Con un ticket per singolo incidente si paga l’assistenza professionale per un incidente.',
      upgrade:
        'Con un upgrade, l’abbonamento di questo sistema comprende l’assistenza professionale.',
      'contact-sales':
        'Chiedi all’ufficio commerciale come questo sistema può ottenere l’assistenza professionale.',
    },
    nothingLeft: {
      'not-offered': 'Per questa app non viene offerta assistenza.',
      'policy-unknown': 'Non è noto come ottenere aiuto per questa app.',
      'entitlement-unknown':
        'Per questa app viene offerta assistenza professionale. Non è noto se questo sistema vi abbia diritto.',
    },
    channels: 'Canali di assistenza',
    subscriptionEnds: 'Fine dell’abbonamento',
    factors: 'Da cosa dipende questa politica',
    factorNames: {
      'technical-knowledge': 'Conoscenza tecnica del software da parte di ClearCenter',
      stability: 'Stabilità e storia dell’app',
      'vendor-relationship': 'Rapporto e accordi con il produttore',
    },
  },
  levelThree: {
    title: 'Che cos’è l’assistenza Level III',
    purpose:
      'L’escalation di un ticket attivo, per incidenti la cui durata è difficile da valutare o che richiedono competenze eccezionali: qualcosa è guasto o, semplicemente, qualcosa non va.',
    course:
      'Con la tua approvazione, l’incidente passa a un ingegnere del team di amministrazione dei sistemi o di sviluppo software, o di un partner di fiducia, che lavora direttamente con te fino a quando entrambe le parti non concordano che il problema è risolto.',
    cost: 'La fatturazione è a ore, a {range} secondo la durata stimata e la complessità. La tariffa, la stima e la data di completamento vengono comunicate prima dell’inizio di qualsiasi lavoro.',
    withoutTicket: 'Se non hai un ticket, contatta l’ufficio commerciale.',
    examples: 'Esempi',
    driver: 'Compilare un driver per un determinato kernel',
    certificate: 'Un certificato firmato da un’autorità di certificazione, per la posta',
    disk: 'Ricostruire un disco guasto di un RAID 1',
    ask: 'Richiedi un preventivo',
  },
  filter: {
    title: 'Assistenza',
    apps: { one: '{count} app', many: '{count} app', other: '{count} app' },
    unknown: {
      one: '{count} senza informazioni',
      many: '{count} senza informazioni',
      other: '{count} senza informazioni',
    },
    matchAll: 'Solo le app con tutti questi canali',
    clear: 'Cancella la selezione',
  },
  form: {
    optional: '(facoltativo)',
    problems: {
      'too-long': 'Il testo è troppo lungo: al massimo {limit} caratteri.',
      'not-an-address': 'Questo non è un indirizzo e-mail. Il formato previsto è name@example.com.',
      'not-a-date': 'Questa non è una data. Il formato previsto è 2026-12-04.',
      past: 'Questo giorno è già passato.',
    },
    corrections: {
      one: '{count} campo da correggere',
      many: '{count} campi da correggere',
      other: '{count} campi da correggere',
    },
    kept: {
      tab: 'Ciò che scrivi viene conservato in questa scheda finché non viene inviato o eliminato, o finché la scheda non viene chiusa.',
      days: 'Ciò che scrivi viene conservato su questo dispositivo per {days}. Eliminalo se anche altre persone usano il dispositivo.',
      elsewhere: 'Ciò che scrivi viene conservato finché non viene inviato o eliminato.',
      nowhere: 'Questo browser non conserva nulla: ciò che scrivi andrà perso se lasci la pagina.',
    },
    discard: 'Elimina la bozza',
    discarded: 'Il testo non è più conservato.',
    restore: 'Recupera il testo',
    copied: 'Copiato',
    copyFailed: 'Copia non riuscita. Copia tu questo testo:',
    stop: 'Smetti di attendere',
  },
  ticket: {
    titleWithApp: 'Ticket per {app}',
    titleWithoutApp: 'Ticket',
    tickets: 'I tuoi ticket',
    unreadable: {
      one: 'Non è stato possibile leggere {count} ticket.',
      many: 'Non è stato possibile leggere {count} ticket.',
      other: 'Non è stato possibile leggere {count} ticket.',
    },
    statuses: {
      open: 'Aperto',
      'waiting-on-you': 'In attesa della tua risposta',
      'waiting-on-us': 'In attesa dell’assistenza',
      escalated: 'Passato a uno specialista',
      resolved: 'Risolto',
      closed: 'Chiuso',
    },
    next: {
      open: 'Nessuno ha ancora risposto. Nel frattempo aggiungi al ticket ciò che scopri.',
      'waiting-on-you':
        'L’assistenza ti ha chiesto qualcosa. Il ticket va avanti quando avrai risposto.',
      'waiting-on-us': 'L’assistenza ha la tua risposta e ora tocca a lei rispondere.',
      escalated: 'Uno specialista se ne occupa e potrebbe contattarti direttamente.',
      resolved: 'L’assistenza considera il problema risolto: non è più un ticket attivo.',
      closed: 'Nessuno se ne occupa più: non è un ticket attivo.',
    },
    reference: 'Ticket',
    level: 'Level {level}',
    opened: 'Apertura: {date}',
    updated: 'Ultima modifica: {date}',
    reply: 'Rispondi via e-mail',
    keepSubject:
      'Lascia {reference} nell’oggetto, qualunque programma di posta tu usi: è così che una risposta arriva a questo ticket.',
    openInPortal: 'Apri nel portale',
    reopen: 'Riapri nel portale',
    followUp: 'Apri un altro ticket al riguardo',
    copySubject: 'Copia l’oggetto',
    copyReference: 'Copia il riferimento',
    askForQuote: 'Richiedi un preventivo Level III',
    open: 'Apri un ticket',
    openAnother: 'Apri un altro ticket',
    notEligible: {
      'not-offered': 'ClearCenter non fornisce assistenza professionale per questa app.',
      'not-registered':
        'Questo sistema non è registrato, quindi non è ancora possibile aprire un ticket.',
      'no-subscription': 'L’abbonamento di questo sistema non comprende ticket.',
      'no-incident-ticket':
        'Questo sistema paga per singolo incidente: prima occorre acquistare un ticket.',
    },
    eligibilityUnknown: {
      'policy-unknown':
        'Non è noto se ClearCenter fornisca assistenza professionale per questa app.',
      'entitlement-unknown':
        'Non è noto se questo sistema possa aprire un ticket. Lo decide il portale.',
    },
    instead: 'Che cosa puoi fare invece',
    nothingInstead: 'Non è noto alcun altro modo di ottenere aiuto per questa app.',
    fields: {
      subject: 'Oggetto',
      happened: 'Che cosa è successo',
      expected: 'Che cosa ti aspettavi invece',
      severity: 'Gravità',
      contact: 'Il tuo indirizzo e-mail',
    },
    hints: {
      subject: 'In poche parole, perché se ne occupi la persona giusta.',
      happened:
        'Che cosa hai fatto, che cosa hai visto, da quando. I messaggi di errore parola per parola.',
      expected: 'Che cosa sarebbe dovuto succedere.',
      contact: 'Le risposte arrivano lì.',
    },
    severities: { low: 'Bassa', normal: 'Normale', high: 'Alta', critical: 'Critica' },
    severityHints: {
      low: 'Una domanda, o qualcosa che può aspettare',
      normal: 'Qualcosa non funziona come dovrebbe',
      high: 'Molte persone non possono lavorare',
      critical: 'Il sistema è fermo',
    },
    missing: {
      subject: 'Indica in poche parole di che cosa si tratta.',
      happened: 'Indica che cosa è successo.',
      contact: 'Inserisci l’indirizzo e-mail a cui inviare le risposte.',
    },
    facts: 'Dati inviati con il ticket',
    factsPurpose:
      'Questi dati dicono subito all’assistenza ciò che deve sapere e aiutano ad assegnare il ticket a chi è specializzato nel problema.',
    factNames: { app: 'App', edition: 'Edizione', refersTo: 'Fa seguito al ticket' },
    withoutRefersTo: 'Rimuovi il riferimento',
    login: 'I ticket si aprono nel portale clienti, che ti chiederà di accedere.',
    prepare: 'Prepara il ticket',
    send: 'Invia il ticket',
    sendAgain: 'Invia di nuovo',
    sending: 'Invio del ticket in corso…',
    outcome: {
      created: 'Il tuo ticket {reference} è aperto.',
      invalid: 'Il portale non ha accettato il ticket così com’è. Correggilo e invialo di nuovo.',
      'signed-out':
        'La tua sessione è chiusa. Accedi al portale in un’altra scheda, poi invia di nuovo il ticket: è ancora qui.',
      busy: 'Il portale è occupato e non ha accettato il ticket. Invialo di nuovo tra un po’.',
      busyFor: 'Puoi inviarlo di nuovo {wait}.',
      failed: {
        offline:
          'Sei offline e il ticket non è stato inviato. Invialo di nuovo quando la connessione sarà ripristinata.',
        connection:
          'La connessione si è interrotta. Il ticket potrebbe essere arrivato: controlla i tuoi ticket prima di inviarlo di nuovo.',
        timeout:
          'Il portale non ha risposto in tempo. Il ticket potrebbe essere arrivato: controlla i tuoi ticket prima di inviarlo di nuovo.',
        stopped:
          'Non hai atteso la risposta. Il ticket potrebbe essere arrivato: controlla i tuoi ticket prima di inviarlo di nuovo.',
        service:
          'Il portale non è riuscito ad accettare il ticket. Controlla i tuoi ticket e invialo di nuovo più tardi.',
        reply:
          'Non è stato possibile leggere la risposta del portale. Il ticket potrebbe essere arrivato: controlla i tuoi ticket prima di inviarlo di nuovo.',
      },
      changed:
        'Ciò che hai modificato dopo il primo invio potrebbe non essere nel ticket {reference}. Il testo è conservato qui: invialo come altro ticket oppure eliminalo.',
      unanswered:
        'Questo ticket è stato inviato, ma non è arrivata alcuna risposta. Potrebbe essere arrivato: controlla i tuoi ticket prima di inviarlo di nuovo.',
    },
    handOver: {
      title: 'Il tuo ticket è pronto per il portale',
      copied: 'Il testo è copiato. Accedi al portale, apri un ticket e incollalo lì.',
      notCopied: 'Copia questo testo, accedi al portale, apri un ticket e incollalo lì.',
      text: 'Testo del ticket',
      copy: 'Copia il testo',
      back: 'Modifica il testo',
      done: 'Ho aperto il ticket',
    },
  },
  quote: {
    titleWithApp: 'Assistenza Level III per {app}',
    titleWithoutApp: 'Assistenza Level III',
    quotes: 'I tuoi preventivi',
    unreadable: {
      one: 'Non è stato possibile leggere {count} preventivo.',
      many: 'Non è stato possibile leggere {count} preventivi.',
      other: 'Non è stato possibile leggere {count} preventivi.',
    },
    reference: 'Preventivo',
    ticket: 'Per il ticket {reference}',
    revision: 'Revisione {revision}',
    statuses: {
      requested: 'Richiesto',
      quoted: 'In attesa della tua risposta',
      'changes-requested': 'Modifiche richieste',
      approved: 'Approvato',
      declined: 'Rifiutato',
      withdrawn: 'Ritirato',
      superseded: 'Rivisto',
      'in-progress': 'In corso',
      completed: 'Completato',
      cancelled: 'Annullato',
      expired: 'Scaduto',
    },
    next: {
      requested:
        'Il team ti dice quanto costa, quanto tempo richiede ed entro quando, oppure che la richiesta non può essere accettata. Finché non approvi il preventivo, nulla inizia e nulla viene fatturato.',
      quoted: 'Nulla inizia prima che tu lo approvi.',
      'changes-requested':
        'Il team ha le tue richieste e fa un’altra offerta, oppure spiega perché non può. Queste condizioni non possono più essere approvate.',
      approved: 'La persona incaricata può iniziare ora e lavora direttamente con te.',
      declined: 'Nulla è stato iniziato e nulla viene fatturato.',
      withdrawn: 'Il team non lo offre più. Puoi fare una nuova richiesta.',
      superseded:
        'Un’altra revisione lo ha sostituito. Queste condizioni non possono più essere approvate.',
      'in-progress':
        'La persona incaricata ci lavora con te fino a quando entrambe le parti non concordano che il problema è risolto.',
      completed: 'Entrambe le parti concordano che il problema è risolto.',
      cancelled: 'Nessuno ci lavora più.',
      expired: 'Il termine per approvarlo è scaduto. Richiedilo di nuovo se lo desideri ancora.',
    },
    scope: 'La tua richiesta',
    offeredScope: 'Che cosa viene fatto',
    tried: 'Già provato',
    wishedCompletion: 'Completamento desiderato',
    figures: {
      rate: 'Tariffa',
      estimate: 'Tempo stimato',
      total: 'Totale stimato',
      completion: 'Data di completamento',
      validUntil: 'Termine per l’approvazione',
      assignee: 'Persona incaricata',
    },
    assignee: '{name}, {team}',
    teams: {
      'system-administration': 'amministrazione dei sistemi',
      'software-development': 'sviluppo software',
      partner: 'partner di fiducia',
    },
    former: 'prima: {value}',
    remarkBy: 'Commento di {name}',
    remark: 'Commento',
    openInPortal: 'Apri il preventivo nel portale',
    answers: {
      approve: 'Leggi e approva',
      'request-changes': 'Richiedi modifiche',
      decline: 'Rifiuta',
    },
    answerInPortal: 'Rispondi a questo preventivo nel portale.',
    answerInTicket: 'Rispondi a questo preventivo nel ticket {reference}.',
    obstacles: {
      'no-live-ticket':
        'Il ticket {reference} non è tra i tuoi ticket attivi, quindi il preventivo non può essere approvato.',
      'other-currency':
        'Questo preventivo non è nella valuta della politica di assistenza, quindi non può essere approvato. Richiedi modifiche.',
      'rate-outside-policy':
        'La tariffa è al di fuori della fascia di {range} all’ora che la politica di assistenza promette, quindi il preventivo non può essere approvato. Richiedi modifiche.',
    },
    confirm: {
      title: 'Approvare il preventivo {reference}?',
      agreed: 'Che cosa accetti',
      terms:
        'Il lavoro sul ticket {reference} può iniziare non appena approvi il preventivo. Il tempo che richiede viene fatturato a questa tariffa; il totale è una stima. La persona incaricata lavora direttamente con te fino a quando entrambe le parti non concordano che il problema è risolto.',
      name: 'Il tuo nome',
      nameHint: 'Viene registrato con l’approvazione.',
      nameMissing: 'Inserisci il tuo nome.',
      consent: 'Ho letto queste condizioni e le accetto.',
      consentMissing: 'Seleziona questa casella se accetti. Altrimenti non inizia nulla.',
      approve: 'Approva per {total}',
      back: 'Torna indietro senza approvare',
    },
    remarks: {
      'request-changes': {
        title: 'Richiedi modifiche al preventivo {reference}',
        label: 'Che cosa dovrebbe essere diverso',
        hint: 'L’ambito, il tempo, la data, la persona incaricata. Il team risponde con una nuova revisione.',
        missing: 'Indica che cosa dovrebbe essere diverso.',
        send: 'Richiedi queste modifiche',
      },
      decline: {
        title: 'Rifiuta il preventivo {reference}',
        label: 'Perché non lo vuoi',
        hint: 'In poche parole, perché il team possa offrire qualcosa di meglio la prossima volta.',
        missing: 'Indica il motivo, in poche parole.',
        send: 'Rifiuta il preventivo',
      },
    },
    sending: 'Invio in corso…',
    sendAgain: 'Invia di nuovo',
    back: 'Indietro',
    outcome: {
      invalid: 'Il portale non ha accettato l’invio così com’è.',
      'signed-out':
        'La tua sessione è chiusa. Accedi al portale in un’altra scheda, poi ripeti l’invio: ciò che hai scritto è ancora qui.',
      busy: 'Il portale è occupato e non ha accettato l’invio. Ripetilo tra un po’.',
      busyFor: 'Puoi ripetere l’invio {wait}.',
      failed: {
        offline:
          'Sei offline e nulla è stato inviato. Ripeti l’invio quando la connessione sarà ripristinata.',
        connection:
          'La connessione si è interrotta. L’invio potrebbe essere arrivato: controlla i tuoi preventivi prima di ripeterlo.',
        timeout:
          'Il portale non ha risposto in tempo. L’invio potrebbe essere arrivato: controlla i tuoi preventivi prima di ripeterlo.',
        stopped:
          'Non hai atteso la risposta. L’invio potrebbe essere arrivato: controlla i tuoi preventivi prima di ripeterlo.',
        service:
          'Il portale non è riuscito ad accettare l’invio. Controlla i tuoi preventivi e ripetilo più tardi.',
        reply:
          'Non è stato possibile leggere la risposta del portale. L’invio potrebbe essere arrivato: controlla i tuoi preventivi prima di ripeterlo.',
      },
      unanswered:
        'L’invio è avvenuto, ma non è arrivata alcuna risposta. Potrebbe essere arrivato: controlla i tuoi preventivi prima di ripeterlo.',
    },
    recorded: {
      approve: 'La tua approvazione del preventivo {reference} è registrata.',
      'request-changes': 'Il team ha le tue richieste sul preventivo {reference}.',
      decline: 'Il preventivo {reference} è rifiutato.',
    },
    news: {
      expired: 'Il termine del preventivo {reference} è scaduto: non può più essere approvato.',
      withdrawn: 'Il preventivo {reference} è stato ritirato: non può più essere approvato.',
      revised:
        'Il preventivo {reference} è stato rivisto. Leggi le nuove condizioni: quelle precedenti non possono più essere approvate.',
      changed: 'Il preventivo {reference} è cambiato.',
    },
    approvedBy: 'Approvato da',
    progress: {
      used: 'Tempo impiegato',
      usedOf: '{used} su {estimate}',
      counted: 'Ultimo conteggio: {date}',
      costSoFar: 'Costo finora',
      cost: 'Costo',
      warnings: {
        near: 'La maggior parte del tempo stimato è stata impiegata. Chiedi ora se basterà.',
        over: 'È stato impiegato più tempo di quello stimato. Chiedi nel ticket come si procede.',
      },
    },
    question: 'È un caso per l’assistenza Level III?',
    ticketFirst:
      'L’assistenza Level III è l’escalation di un ticket attivo e non ne è noto alcuno su questa app. Prima aprine uno.',
    openTicket: 'Apri un ticket',
    noTicketPossible:
      'L’assistenza Level III è l’escalation di un ticket attivo e questo sistema non può aprirne uno su questa app. Contatta invece l’ufficio commerciale.',
    notOffered:
      'ClearCenter non offre consulenza per questa app, quindi non è possibile richiedere un preventivo.',
    offerUnknown:
      'Non è noto se ClearCenter offra consulenza per questa app. L’ufficio commerciale può dirtelo.',
    request: {
      title: 'Richiedi un preventivo',
      another: 'Richiedi un altro preventivo',
      fields: {
        ticket: 'Ticket',
        scope: 'Che cosa c’è da fare',
        tried: 'Che cosa hai provato',
        wishedCompletion: 'Entro quando',
      },
      hints: {
        ticket: 'Il ticket attivo di cui richiedere l’escalation.',
        scope: 'Che cosa dovrebbe funzionare alla fine, su quale sistema, in quale versione.',
        tried: 'Perché nessuno ricominci da capo.',
        wishedCompletion: 'Un desiderio: il team ti dice che cosa è possibile.',
      },
      missing: {
        ticket: 'Scegli il ticket.',
        scope: 'Indica che cosa c’è da fare.',
      },
      ticketChoice: '{reference}: {subject}',
      chooseTicket: 'Scegline uno',
      hours: 'Ore che può richiedere',
      hoursHint: 'Una tua ipotesi, per vedere quanto può costare. Non viene inviata.',
      cost: '{total} per {time}, a {rate} all’ora',
      noQuote:
        'Questo non è un preventivo. Il team ti comunica prima la tariffa, il tempo e la data di completamento, e nulla inizia prima che tu approvi il preventivo.',
      send: 'Richiedi un preventivo',
      created: 'La tua richiesta del preventivo {reference} è arrivata.',
      changed:
        'Ciò che hai modificato dopo il primo invio potrebbe non essere nel preventivo {reference}. Il testo è conservato qui: invialo come altra richiesta oppure eliminalo.',
      copy: 'Copia la richiesta',
      inTicket: 'I preventivi si richiedono nel ticket: copia la richiesta e aggiungila lì.',
      reply: 'Aggiungila via e-mail',
      openTicket: 'Apri il ticket nel portale',
    },
  },
}
