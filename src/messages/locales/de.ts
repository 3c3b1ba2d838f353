import type { Messages } from '../catalogue.ts'

/** German. */
export const de: Messages = {
  locale: 'de',
  channels: {
    'public-forum': {
      title: 'Öffentliches Forum – unverbindlich',
      promise:
        'Es kann sein, dass der Entwickler oder die Organisation hin und wieder im ClearFoundation-Forum oder in einem anderen für die App benannten öffentlichen Forum mitliest und hilft.',
      limits:
        'Es besteht weder eine Zusage noch eine Pflicht, kostenlos zu antworten, und die Reaktionszeiten sind unterschiedlich.',
    },
    'dedicated-forum': {
      title: 'ClearFoundation-Forum – eigener Bereich',
      promise:
        'Der Entwickler oder die Organisation bemüht sich nach besten Kräften, in einem eigens für diese App eingerichteten Bereich des ClearFoundation-Forums zu helfen.',
      limits: 'Eine Reaktionszeit wird nicht zugesagt.',
    },
    developer: {
      title: 'Entwickler / ISV',
      promise:
        'Der Entwickler oder die Organisation betreibt einen Dienst, über den Sie im Web oder per E-Mail Supporttickets einreichen und verfolgen können.',
      limits:
        'Für Umfang, Bedingungen, Supportzeiten und Reaktionszeiten gelten die Angaben in den Details der App; darüber hinaus wird nichts zugesagt.',
    },
    professional: {
      title: 'Professioneller ClearCenter-Support',
      promise:
        'ClearCenter leistet professionellen Support zu den Bedingungen des kostenpflichtigen Abonnements dieses Systems. Jeder neue Supportfall beginnt mit dem Formular „ClearCARE Incident Report“.',
      limits: 'Ohne Abonnement oder Einzelfall-Ticket wird nichts zugesagt.',
    },
    consulting: {
      title: 'ClearCenter-Beratung',
      promise:
        'Möglicherweise hilft das Engineering-Team von ClearCenter bei dieser App im Rahmen einer Beratung. Wenden Sie sich an den Vertrieb und beschreiben Sie, was Ihre Anfrage umfasst.',
      limits: 'Es wird nicht zugesagt, dass eine Anfrage angenommen wird.',
    },
  },
  status: {
    available: 'Verfügbar',
    conditions: {
      'vendor-terms': 'Verfügbar zu den Bedingungen des Entwicklers',
      subscription: 'Verfügbar mit Abonnement oder Einzelfall-Ticket',
      'incident-report': 'Verfügbar: im Abonnement dieses Systems enthalten',
      'live-ticket': 'Verfügbar für den Supportfall zu Ihrem aktiven Ticket',
      'sales-agreement': 'Verfügbar nach Vereinbarung mit dem Vertrieb',
    },
    unavailable: {
      'not-offered': 'Für diese App nicht angeboten',
      'not-registered': 'Nicht verfügbar: Dieses System ist nicht registriert',
      'no-subscription': 'Nicht verfügbar: nicht im Abonnement dieses Systems enthalten',
      'no-incident-ticket': 'Nicht verfügbar ohne Einzelfall-Ticket',
    },
    unknown: {
      'policy-unknown': 'Nicht bekannt',
      'entitlement-unknown':
        'Angeboten, aber es ist nicht bekannt, worauf dieses System Anspruch hat',
    },
  },
  actions: {
    'visit-forum': 'Forum besuchen',
    'open-service': 'Supportdienst des Entwicklers öffnen',
    'write-mail': 'E-Mail an {email} schreiben',
    'open-incident': 'ClearCARE Incident Report erstellen',
    upgrade: 'Leistungen eines Upgrades ansehen',
    'buy-ticket': 'Einzelfall-Ticket kaufen',
    register: 'Dieses System registrieren',
    'contact-sales': 'Vertrieb kontaktieren',
  },
  states: {
    loading: 'Die Supportrichtlinie wird geladen.',
    absent: 'Über den Support für diese App ist nichts bekannt.',
    invalid:
      'Die Supportrichtlinie dieser App konnte nicht gelesen werden. Es sind keine Angaben dazu möglich.',
    failed: {
      'not-registered':
        'Die Supportrichtlinie wird angezeigt, sobald dieses System registriert ist.',
      'signed-out':
        'Ihre Sitzung wurde beendet. Melden Sie sich erneut an, um die Supportrichtlinie zu sehen.',
      connection:
        'Der Marketplace war nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
      service: 'Der Marketplace konnte nicht antworten. Versuchen Sie es später erneut.',
    },
  },
  terms: {
    hours: 'Supportzeiten',
    responseTime: 'Reaktionszeit',
    scope: 'Umfang',
    rate: 'Preis',
    perHour: '{range} pro Stunde',
    email: 'E-Mail',
    phone: 'Telefon',
  },
  legend: {
    channels: {
      'public-forum': 'öffentliches Forum',
      'dedicated-forum': 'eigener Forenbereich',
      developer: 'Entwickler',
      professional: 'professioneller Support',
      consulting: 'Beratung',
    },
    nameWithApp: 'Support für {app}: {summary}',
    nameWithoutApp: 'Support: {summary}',
    available: '{available} von {total} – {channels}',
    noneAvailable: '0 von {total}',
    withUnknown: {
      one: '{summary}; {count} nicht bekannt',
      other: '{summary}; {count} nicht bekannt',
    },
    states: {
      loading: 'wird geladen',
      absent: 'nicht bekannt',
      invalid: 'nicht lesbar',
      failed: 'Laden fehlgeschlagen',
    },
  },
  key: {
    titleWithApp: 'Support für {app}',
    titleWithoutApp: 'Support',
    close: 'Schließen',
    marks: 'Darstellung der Symbole',
    looks: {
      filled: 'Verfügbar',
      hollow: 'Für die App nicht angeboten',
      struck: 'Angeboten, aber dieses System hat keinen Anspruch darauf',
      small: 'Nicht bekannt',
    },
  },
  panel: {
    nextStep: 'Ihr nächster Schritt',
    entering: {
      'visit-forum':
        'Sehen Sie nach, ob andere das Problem schon hatten, und fragen Sie dann im Forum.',
      'open-service':
        'Eröffnen Sie ein Ticket beim Entwickler. Beschreiben Sie, was passiert ist und was Sie stattdessen erwartet haben.',
      'write-mail':
        'Schreiben Sie dem Entwickler eine E-Mail. Beschreiben Sie, was passiert ist und was Sie stattdessen erwartet haben.',
      'open-incident':
        'Melden Sie den Supportfall bei ClearCenter. Jeder neue Supportfall beginnt mit dem Formular „ClearCARE Incident Report“.',
      'contact-sales':
        'Beschreiben Sie dem Vertrieb, was Ihre Anfrage umfasst. Er teilt Ihnen mit, ob und zu welchen Bedingungen sie angenommen werden kann.',
    },
    obtaining: {
      register: 'Registrieren Sie dieses System. Danach ist bekannt, worauf es Anspruch hat.',
      'buy-ticket':
        'Mit einem Einzelfall-Ticket bezahlen Sie professionellen Support für einen einzelnen Supportfall.',
      upgrade:
        'Mit einem Upgrade ist professioneller Support im Abonnement dieses Systems enthalten.',
      'contact-sales':
        'Fragen Sie den Vertrieb, wie dieses System professionellen Support erhalten kann.',
    },
    nothingLeft: {
      'not-offered': 'Für diese App wird kein Support angeboten.',
      'policy-unknown': 'Es ist nicht bekannt, wie Sie bei dieser App Hilfe erhalten.',
      'entitlement-unknown':
        'Für diese App wird professioneller Support angeboten. Ob dieses System Anspruch darauf hat, ist nicht bekannt.',
    },
    channels: 'Supportkanäle',
    subscriptionEnds: 'Abonnement endet',
    factors: 'Wovon diese Supportrichtlinie abhängt',
    factorNames: {
      'technical-knowledge': 'Technisches Wissen von ClearCenter über die Software',
      stability: 'Stabilität und Historie der App',
      'vendor-relationship': 'Beziehung zum Anbieter und Vereinbarungen mit ihm',
    },
  },
  levelThree: {
    title: 'Was ist Level-III-Support?',
    purpose:
      'Die Eskalation eines aktiven Tickets, gedacht für Supportfälle, deren Dauer schwer abzuschätzen ist oder die außergewöhnliches Können erfordern: Etwas ist defekt, oder irgendetwas stimmt einfach nicht.',
    course:
      'Mit Ihrer Zustimmung geht der Supportfall an einen Engineer aus dem Team für Systemadministration oder Softwareentwicklung oder an einen Engineer eines vertrauenswürdigen Partners. Dieser Engineer arbeitet direkt mit Ihnen zusammen, bis sich beide Seiten einig sind, dass der Fall gelöst ist.',
    cost: 'Abgerechnet wird nach Stunden. Der Stundensatz beträgt {range}, je nach geschätzter Dauer und Komplexität. Stundensatz, Schätzung und Zeitpunkt der Fertigstellung werden Ihnen vor Beginn jeglicher Arbeiten mitgeteilt.',
    withoutTicket: 'Wenn Sie kein Ticket haben, wenden Sie sich an den Vertrieb.',
    examples: 'Beispiele',
    driver: 'Erstellen eines Treibers für einen bestimmten Kernel',
    certificate: 'Ein von einer Zertifizierungsstelle signiertes Zertifikat für E-Mail',
    disk: 'Rebuild nach Ausfall einer Festplatte in einem RAID 1',
    ask: 'Angebot anfordern',
  },
  filter: {
    title: 'Support',
    apps: { one: '{count} App', other: '{count} Apps' },
    unknown: { one: '{count} nicht bekannt', other: '{count} nicht bekannt' },
    matchAll: 'Nur Apps mit allen ausgewählten Supportkanälen',
    clear: 'Auswahl aufheben',
  },
  form: {
    optional: '(optional)',
    problems: {
      'too-long': 'Das ist zu lang: höchstens {limit} Zeichen.',
      'not-an-address': 'Das ist keine E-Mail-Adresse. Sie sieht so aus: name@example.com.',
      'not-a-date': 'Das ist kein Datum. Es sieht so aus: 2026-12-04.',
      past: 'Dieser Tag ist schon vorbei.',
    },
    corrections: {
      one: '{count} Feld muss korrigiert werden',
      other: '{count} Felder müssen korrigiert werden',
    },
    kept: {
      tab: 'Was Sie eingeben, wird in diesem Tab gespeichert, bis es gesendet oder verworfen oder der Tab geschlossen wird.',
      days: 'Was Sie eingeben, wird {days} lang auf diesem Gerät gespeichert. Verwerfen Sie es, wenn auch andere das Gerät verwenden.',
      elsewhere: 'Was Sie eingeben, wird gespeichert, bis es gesendet oder verworfen wird.',
      nowhere:
        'Dieser Browser speichert nichts: Was Sie eingeben, geht verloren, wenn Sie die Seite verlassen.',
    },
    discard: 'Entwurf verwerfen',
    discarded: 'Der Text ist nicht mehr gespeichert.',
    restore: 'Wiederherstellen',
    copied: 'Kopiert',
    copyFailed: 'Das Kopieren ist fehlgeschlagen. Kopieren Sie diesen Text selbst:',
    stop: 'Nicht länger warten',
  },
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
        reply:
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
    sending: 'Wird gesendet …',
    sendAgain: 'Erneut senden',
    back: 'Zurück',
    outcome: {
      invalid: 'Das Portal hat Ihre Angaben so nicht akzeptiert.',
      'signed-out':
        'Sie sind abgemeldet. Melden Sie sich in einem anderen Tab beim Portal an und senden Sie Ihre Angaben dann erneut: Sie sind noch hier.',
      busy: 'Das Portal ist ausgelastet und hat Ihre Angaben nicht entgegengenommen. Senden Sie sie in einiger Zeit erneut.',
      busyFor: 'Sie können sie {wait} erneut senden.',
      failed: {
        offline:
          'Sie sind offline, und Ihre Angaben wurden nicht gesendet. Senden Sie sie erneut, sobald Sie verbunden sind.',
        connection:
          'Die Verbindung ist abgebrochen. Möglicherweise sind Ihre Angaben angekommen: Sehen Sie in Ihren Angeboten nach, bevor Sie sie erneut senden.',
        timeout:
          'Das Portal hat nicht rechtzeitig geantwortet. Möglicherweise sind Ihre Angaben angekommen: Sehen Sie in Ihren Angeboten nach, bevor Sie sie erneut senden.',
        stopped:
          'Sie haben die Antwort nicht abgewartet. Möglicherweise sind Ihre Angaben angekommen: Sehen Sie in Ihren Angeboten nach, bevor Sie sie erneut senden.',
        service:
          'Das Portal konnte Ihre Angaben nicht entgegennehmen. Sehen Sie in Ihren Angeboten nach und senden Sie sie später erneut.',
        reply:
          'Die Antwort des Portals konnte nicht gelesen werden. Möglicherweise sind Ihre Angaben angekommen: Sehen Sie in Ihren Angeboten nach, bevor Sie sie erneut senden.',
      },
      unanswered:
        'Ihre Angaben wurden gesendet, aber es kam keine Antwort. Möglicherweise sind Ihre Angaben angekommen: Sehen Sie in Ihren Angeboten nach, bevor Sie sie erneut senden.',
    },
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
      created: 'Ihre Anfrage zum Angebot {reference} ist eingegangen.',
      changed:
        'Was Sie seit dem ersten Senden geändert haben, steht möglicherweise nicht im Angebot {reference}. Es bleibt hier erhalten: Senden Sie es als weitere Anfrage, oder verwerfen Sie es.',
      copy: 'Anfrage kopieren',
      inTicket:
        'Angebote werden im Ticket angefordert: Kopieren Sie die Anfrage und fügen Sie sie dort ein.',
      reply: 'Per E-Mail ergänzen',
      openTicket: 'Ticket im Portal öffnen',
    },
  },
}
