import type { TicketMessages } from '../../catalogue/ticket.ts'

/** Italian texts of the ticket widget. */
export const itTicket: TicketMessages = {
  locale: 'it',
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
    accepted: 'Il tuo ticket {reference} è aperto.',
    acceptedWithoutReference: 'Il tuo ticket è arrivato. Il portale ne mostra il riferimento.',
    changed:
      'Le modifiche fatte dopo il primo invio potrebbero non essere arrivate. Inviale come altro ticket oppure eliminale.',
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
}
