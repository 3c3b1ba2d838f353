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
    sendAgain: 'Erneut senden',
    sending: 'Das Ticket wird gesendet …',
    outcome: {
      created: 'Ihr Ticket {reference} ist eröffnet.',
      invalid:
        'Das Portal hat das Ticket so nicht angenommen. Korrigieren Sie es und senden Sie es erneut.',
      'signed-out':
        'Sie sind abgemeldet. Melden Sie sich in einem anderen Tab beim Portal an und senden Sie das Ticket dann erneut: Es ist noch hier.',
      busy: 'Das Portal ist ausgelastet und hat das Ticket nicht angenommen. Senden Sie es in einiger Zeit erneut.',
      busyFor: 'Sie können es {wait} erneut senden.',
      failed: {
        offline:
          'Sie sind offline, und das Ticket wurde nicht gesendet. Senden Sie es erneut, sobald Sie verbunden sind.',
        connection:
          'Die Verbindung ist abgebrochen. Möglicherweise ist das Ticket angekommen: Sehen Sie in Ihren Tickets nach, bevor Sie es erneut senden.',
        timeout:
          'Das Portal hat nicht rechtzeitig geantwortet. Möglicherweise ist das Ticket angekommen: Sehen Sie in Ihren Tickets nach, bevor Sie es erneut senden.',
        stopped:
          'Sie haben die Antwort nicht abgewartet. Möglicherweise ist das Ticket angekommen: Sehen Sie in Ihren Tickets nach, bevor Sie es erneut senden.',
        service:
          'Das Portal konnte das Ticket nicht annehmen. Sehen Sie in Ihren Tickets nach und senden Sie es später erneut.',
        response:
          'Die Antwort des Portals konnte nicht gelesen werden. Möglicherweise ist das Ticket angekommen: Sehen Sie in Ihren Tickets nach, bevor Sie es erneut senden.',
      },
      changed:
        'Was Sie seit dem ersten Senden geändert haben, steht möglicherweise nicht im Ticket {reference}. Es bleibt hier erhalten: Senden Sie es als weiteres Ticket, oder verwerfen Sie es.',
      unanswered:
        'Dieses Ticket wurde gesendet, aber es kam keine Antwort. Möglicherweise ist es angekommen: Sehen Sie in Ihren Tickets nach, bevor Sie es erneut senden.',
    },
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
