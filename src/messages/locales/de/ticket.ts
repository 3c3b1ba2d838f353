import type { TicketMessages } from '../../catalogue/ticket.ts'

/** German texts of the ticket widget. */
export const deTicket: TicketMessages = {
  locale: 'de',
  ticket: {
    titleWithApp: 'Tickets zu {app}',
    titleWithoutApp: 'Tickets',
    tickets: 'Ihre Tickets',
    unreadable: {
      one: '{count} Ticket konnte nicht gelesen werden.',
      other: '{count} Tickets konnten nicht gelesen werden.',
    },
    statuses: {
      open: 'Offen',
      'waiting-on-you': 'Wartet auf Sie',
      'waiting-on-us': 'Wartet auf den Support',
      escalated: 'An einen Spezialisten eskaliert',
      resolved: 'Gelöst',
      closed: 'Geschlossen',
    },
    next: {
      open: 'Es hat noch niemand geantwortet. Wenn Sie inzwischen mehr herausfinden, ergänzen Sie es im Ticket.',
      'waiting-on-you':
        'Der Support hat Sie etwas gefragt. Es geht weiter, wenn Sie geantwortet haben.',
      'waiting-on-us': 'Der Support hat Ihre Antwort und meldet sich als Nächster.',
      escalated: 'Ein Spezialist arbeitet daran und wendet sich möglicherweise direkt an Sie.',
      resolved: 'Der Support hält das Problem für gelöst: Dies ist kein aktives Ticket mehr.',
      closed: 'Niemand arbeitet mehr daran: Dies ist kein aktives Ticket.',
    },
    reference: 'Ticket',
    level: 'Level {level}',
    opened: 'Eröffnet am {date}',
    updated: 'Zuletzt geändert am {date}',
    reply: 'Per E-Mail antworten',
    keepSubject:
      'Lassen Sie {reference} im Betreff stehen, ganz gleich, welches E-Mail-Programm Sie verwenden: So gelangt Ihre Antwort zu diesem Ticket.',
    openInPortal: 'Im Portal öffnen',
    reopen: 'Im Portal wieder öffnen',
    followUp: 'Weiteres Ticket dazu eröffnen',
    copySubject: 'Betreff kopieren',
    copyReference: 'Ticketnummer kopieren',
    askForQuote: 'Level-III-Angebot anfordern',
    open: 'Ticket eröffnen',
    openAnother: 'Weiteres Ticket eröffnen',
    notEligible: {
      'not-offered': 'ClearCenter leistet für diese App keinen professionellen Support.',
      'not-registered':
        'Dieses System ist nicht registriert, daher kann noch kein Ticket eröffnet werden.',
      'no-subscription': 'Im Abonnement dieses Systems sind keine Tickets enthalten.',
      'no-incident-ticket':
        'Bei diesem System wird jeder Supportfall einzeln bezahlt: Zuerst muss ein Ticket gekauft werden.',
    },
    eligibilityUnknown: {
      'policy-unknown':
        'Es ist nicht bekannt, ob ClearCenter für diese App professionellen Support leistet.',
      'entitlement-unknown':
        'Es ist nicht bekannt, ob dieses System ein Ticket eröffnen kann. Darüber entscheidet das Portal.',
    },
    instead: 'Was Sie stattdessen tun können',
    nothingInstead: 'Ein anderer Weg, zu dieser App Hilfe zu erhalten, ist nicht bekannt.',
    fields: {
      subject: 'Betreff',
      happened: 'Was passiert ist',
      expected: 'Was Sie stattdessen erwartet haben',
      severity: 'Schweregrad',
      contact: 'Ihre E-Mail-Adresse',
    },
    hints: {
      subject: 'In wenigen Worten, damit sich die richtige Person darum kümmert.',
      happened:
        'Was Sie getan haben, was Sie gesehen haben und seit wann. Fehlermeldungen im Wortlaut.',
      expected: 'Was hätte passieren sollen.',
      contact: 'Dorthin gehen die Antworten.',
    },
    severities: { low: 'Niedrig', normal: 'Normal', high: 'Hoch', critical: 'Kritisch' },
    severityHints: {
      low: 'Eine Frage oder etwas, das warten kann',
      normal: 'Etwas funktioniert nicht, wie es soll',
      high: 'Viele können nicht arbeiten',
      critical: 'Das System ist ausgefallen',
    },
    missing: {
      subject: 'Geben Sie in wenigen Worten an, worum es geht.',
      happened: 'Beschreiben Sie, was passiert ist.',
      contact: 'Geben Sie die E-Mail-Adresse ein, an die die Antworten gehen.',
    },
    facts: 'Wird mitgesendet',
    factsPurpose:
      'Diese Angaben sagen dem Support gleich zu Beginn, was er wissen muss, und helfen dabei, das Ticket jemandem zuzuweisen, der auf das Problem spezialisiert ist.',
    factNames: { app: 'App', edition: 'Edition', refersTo: 'Folgt auf Ticket' },
    withoutRefersTo: 'Bezug entfernen',
    login: 'Tickets werden im Kundenportal eröffnet, das Sie zur Anmeldung auffordert.',
    prepare: 'Ticket vorbereiten',
    send: 'Ticket senden',
    accepted: 'Ihr Ticket {reference} ist eröffnet.',
    acceptedWithoutReference: 'Ihr Ticket ist eingegangen. Die Nummer finden Sie im Portal.',
    changed:
      'Ihre Änderungen seit dem ersten Senden sind möglicherweise nicht angekommen. Senden Sie sie als weiteres Ticket, oder verwerfen Sie sie.',
    handOver: {
      title: 'Ihr Ticket ist bereit für das Portal',
      copied:
        'Der Text ist kopiert. Melden Sie sich beim Portal an, eröffnen Sie ein Ticket und fügen Sie den Text dort ein.',
      notCopied:
        'Kopieren Sie diesen Text, melden Sie sich beim Portal an, eröffnen Sie ein Ticket und fügen Sie den Text dort ein.',
      text: 'Text des Tickets',
      copy: 'Text kopieren',
      back: 'Text ändern',
      done: 'Ich habe das Ticket eröffnet',
    },
  },
}
