import type { QuoteMessages } from '../../catalogue/quote.ts'

/** German texts of the quote widget. */
export const deQuote: QuoteMessages = {
  locale: 'de',
  quote: {
    titleWithApp: 'Level-III-Support für {app}',
    titleWithoutApp: 'Level-III-Support',
    quotes: 'Ihre Angebote',
    unreadable: {
      one: '{count} Angebot konnte nicht gelesen werden.',
      other: '{count} Angebote konnten nicht gelesen werden.',
    },
    reference: 'Angebot',
    ticket: 'Zu Ticket {reference}',
    revision: 'Fassung {revision}',
    statuses: {
      requested: 'Angefordert',
      quoted: 'Wartet auf Ihre Antwort',
      'changes-requested': 'Änderungen angefordert',
      approved: 'Angenommen',
      declined: 'Abgelehnt',
      withdrawn: 'Zurückgezogen',
      superseded: 'Überarbeitet',
      'in-progress': 'In Arbeit',
      completed: 'Abgeschlossen',
      cancelled: 'Abgebrochen',
      expired: 'Abgelaufen',
    },
    next: {
      requested:
        'Das Team teilt Ihnen mit, was es kostet, wie lange es dauert und bis wann es fertig ist, oder dass es die Anfrage nicht übernehmen kann. Bis Sie das Angebot annehmen, wird nichts begonnen und nichts abgerechnet.',
      quoted: 'Bevor Sie das Angebot annehmen, wird nichts begonnen.',
      'changes-requested':
        'Ihre Wünsche liegen dem Team vor. Es macht ein neues Angebot oder teilt mit, warum das nicht möglich ist. Diese Bedingungen können nicht mehr angenommen werden.',
      approved:
        'Die Person, die den Fall bearbeitet, kann jetzt beginnen und arbeitet direkt mit Ihnen zusammen.',
      declined: 'Es wurde nichts begonnen, und es wird nichts abgerechnet.',
      withdrawn: 'Das Team bietet dies nicht mehr an. Sie können erneut ein Angebot anfordern.',
      superseded:
        'Eine andere Fassung hat diese ersetzt. Diese Bedingungen können nicht mehr angenommen werden.',
      'in-progress':
        'Die Person, die den Fall bearbeitet, arbeitet mit Ihnen daran, bis sich beide Seiten einig sind, dass er gelöst ist.',
      completed: 'Beide Seiten sind sich einig, dass der Fall gelöst ist.',
      cancelled: 'Niemand arbeitet mehr daran.',
      expired:
        'Die Frist für die Annahme ist abgelaufen. Fordern Sie das Angebot erneut an, wenn Sie es noch möchten.',
    },
    scope: 'Ihre Anfrage',
    offeredScope: 'Was gemacht wird',
    tried: 'Bereits versucht',
    wishedCompletion: 'Gewünschte Fertigstellung',
    figures: {
      rate: 'Stundensatz',
      estimate: 'Geschätzter Zeitaufwand',
      total: 'Geschätzte Gesamtkosten',
      completion: 'Fertig bis',
      validUntil: 'Annahme möglich bis',
      assignee: 'Wer daran arbeitet',
    },
    assignee: '{name}, {team}',
    teams: {
      'system-administration': 'Systemadministration',
      'software-development': 'Softwareentwicklung',
      partner: 'vertrauenswürdiger Partner',
    },
    former: '(zuvor: {value})',
    remarkBy: 'Anmerkung von {name}',
    remark: 'Anmerkung',
    openInPortal: 'Angebot im Portal öffnen',
    answers: {
      approve: 'Lesen und annehmen',
      'request-changes': 'Änderungen anfordern',
      decline: 'Ablehnen',
    },
    answerInPortal: 'Antworten Sie auf dieses Angebot im Portal.',
    answerInTicket: 'Antworten Sie auf dieses Angebot im Ticket {reference}.',
    obstacles: {
      'no-live-ticket':
        'Das Ticket {reference} ist nicht unter Ihren aktiven Tickets, daher kann das Angebot nicht angenommen werden.',
      'other-currency':
        'Dieses Angebot ist nicht in der Währung der Supportrichtlinie, daher kann es nicht angenommen werden. Fordern Sie Änderungen an.',
      'rate-outside-policy':
        'Der Stundensatz liegt außerhalb der {range} pro Stunde, die die Supportrichtlinie zusagt, daher kann das Angebot nicht angenommen werden. Fordern Sie Änderungen an.',
    },
    confirm: {
      title: 'Angebot {reference} annehmen?',
      agreed: 'Dem stimmen Sie zu',
      terms:
        'Die Arbeit am Ticket {reference} kann beginnen, sobald Sie das Angebot angenommen haben. Die Zeit, die sie in Anspruch nimmt, wird zu diesem Stundensatz abgerechnet; die Gesamtkosten sind eine Schätzung. Die Person, die den Fall bearbeitet, arbeitet direkt mit Ihnen zusammen, bis sich beide Seiten einig sind, dass er gelöst ist.',
      name: 'Ihr Name',
      nameHint: 'Er wird zusammen mit der Annahme festgehalten.',
      nameMissing: 'Geben Sie Ihren Namen ein.',
      consent: 'Ich habe diese Bedingungen gelesen und stimme ihnen zu.',
      consentMissing:
        'Setzen Sie hier ein Häkchen, wenn Sie zustimmen. Sonst wird nichts begonnen.',
      approve: 'Angebot für {total} annehmen',
      back: 'Zurück, ohne anzunehmen',
    },
    remarks: {
      'request-changes': {
        title: 'Änderungen am Angebot {reference} anfordern',
        label: 'Was anders sein soll',
        hint: 'Umfang, Zeitaufwand, Termin oder wer daran arbeitet. Das Team antwortet mit einer neuen Fassung.',
        missing: 'Geben Sie an, was anders sein soll.',
        send: 'Diese Änderungen anfordern',
      },
      decline: {
        title: 'Angebot {reference} ablehnen',
        label: 'Warum Sie es nicht möchten',
        hint: 'In wenigen Worten, damit das Team beim nächsten Mal etwas Besseres anbieten kann.',
        missing: 'Geben Sie in wenigen Worten an, warum.',
        send: 'Angebot ablehnen',
      },
    },
    back: 'Zurück',
    recorded: {
      approve: 'Ihre Annahme des Angebots {reference} ist festgehalten.',
      'request-changes': 'Ihre Wünsche zum Angebot {reference} liegen dem Team vor.',
      decline: 'Das Angebot {reference} ist abgelehnt.',
    },
    news: {
      expired:
        'Die Frist des Angebots {reference} ist abgelaufen: Es kann nicht mehr angenommen werden.',
      withdrawn:
        'Das Angebot {reference} wurde zurückgezogen: Es kann nicht mehr angenommen werden.',
      revised:
        'Das Angebot {reference} wurde überarbeitet. Lesen Sie die neuen Bedingungen: Die alten können nicht mehr angenommen werden.',
      changed: 'Das Angebot {reference} hat sich geändert.',
    },
    approvedBy: 'Angenommen von',
    progress: {
      used: 'Aufgewendete Zeit',
      usedOf: '{used} von {estimate}',
      counted: 'Stand vom {date}',
      costSoFar: 'Bisherige Kosten',
      cost: 'Kosten',
      warnings: {
        near: 'Der größte Teil der geschätzten Zeit ist aufgebraucht. Fragen Sie jetzt nach, ob sie ausreichen wird.',
        over: 'Es wurde mehr Zeit aufgewendet als geschätzt. Fragen Sie im Ticket nach, wie es weitergeht.',
      },
    },
    question: 'Ist es ein Fall für Level III?',
    ticketFirst:
      'Mit Level III wird ein aktives Ticket eskaliert, und zu dieser App ist keines bekannt. Eröffnen Sie zuerst ein Ticket.',
    openTicket: 'Ticket eröffnen',
    noTicketPossible:
      'Mit Level III wird ein aktives Ticket eskaliert, und dieses System kann keines zu dieser App eröffnen. Wenden Sie sich stattdessen an den Vertrieb.',
    notOffered:
      'ClearCenter bietet für diese App keine Beratung an, daher kann kein Angebot angefordert werden.',
    offerUnknown:
      'Es ist nicht bekannt, ob ClearCenter für diese App Beratung anbietet. Der Vertrieb kann es Ihnen sagen.',
    request: {
      title: 'Angebot anfordern',
      another: 'Weiteres Angebot anfordern',
      fields: {
        ticket: 'Ticket',
        scope: 'Was zu tun ist',
        tried: 'Was Sie versucht haben',
        wishedCompletion: 'Bis wann',
      },
      hints: {
        ticket: 'Das aktive Ticket, das eskaliert werden soll.',
        scope: 'Was am Ende funktionieren soll, auf welchem System und in welcher Version.',
        tried: 'Damit niemand wieder ganz von vorn anfängt.',
        wishedCompletion: 'Ein Wunsch: Das Team teilt Ihnen mit, was möglich ist.',
      },
      missing: {
        ticket: 'Wählen Sie das Ticket aus.',
        scope: 'Beschreiben Sie, was zu tun ist.',
      },
      ticketChoice: '{reference}: {subject}',
      chooseTicket: 'Bitte auswählen',
      hours: 'Stunden, die es dauern könnte',
      hoursHint:
        'Ihre eigene Vermutung, um zu sehen, was es kosten könnte. Sie wird nicht gesendet.',
      cost: '{total} für {time}, bei {rate} pro Stunde',
      noQuote:
        'Dies ist kein Angebot. Das Team nennt Ihnen zuerst Stundensatz, Zeitaufwand und Zeitpunkt der Fertigstellung, und bevor Sie das Angebot annehmen, wird nichts begonnen.',
      send: 'Angebot anfordern',
      accepted: 'Ihre Anfrage zum Angebot {reference} ist eingegangen.',
      acceptedWithoutReference: 'Ihre Anfrage ist eingegangen. Die Nummer finden Sie im Portal.',
      changed:
        'Ihre Änderungen seit dem ersten Senden sind möglicherweise nicht angekommen. Senden Sie sie als weitere Anfrage, oder verwerfen Sie sie.',
      copy: 'Anfrage kopieren',
      inTicket:
        'Angebote werden im Ticket angefordert: Kopieren Sie die Anfrage und fügen Sie sie dort ein.',
      reply: 'Per E-Mail ergänzen',
      openTicket: 'Ticket im Portal öffnen',
    },
  },
}
