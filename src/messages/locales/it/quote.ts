import type { QuoteMessages } from '../../catalogue/quote.ts'

/** Italian texts of the quote widget. */
export const itQuote: QuoteMessages = {
  locale: 'it',
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
    back: 'Indietro',
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
      accepted: 'La tua richiesta del preventivo {reference} è arrivata.',
      acceptedWithoutReference: 'La tua richiesta è arrivata. Il portale ne mostra il riferimento.',
      changed:
        'Le modifiche fatte dopo il primo invio potrebbero non essere arrivate. Inviale come altra richiesta oppure eliminale.',
      copy: 'Copia la richiesta',
      inTicket: 'I preventivi si richiedono nel ticket: copia la richiesta e aggiungila lì.',
      reply: 'Aggiungila via e-mail',
      openTicket: 'Apri il ticket nel portale',
    },
  },
}
