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
    },
  },
  filter: {
    title: 'Support',
    apps: { one: '{count} App', other: '{count} Apps' },
    unknown: { one: '{count} nicht bekannt', other: '{count} nicht bekannt' },
    matchAll: 'Nur Apps mit allen ausgewählten Supportkanälen',
    clear: 'Auswahl aufheben',
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
    copied: 'Kopiert',
    copyFailed: 'Das Kopieren ist fehlgeschlagen. Kopieren Sie diesen Text selbst:',
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
    optional: '(optional)',
    severities: { low: 'Niedrig', normal: 'Normal', high: 'Hoch', critical: 'Kritisch' },
    severityHints: {
      low: 'Eine Frage oder etwas, das warten kann',
      normal: 'Etwas funktioniert nicht, wie es soll',
      high: 'Viele können nicht arbeiten',
      critical: 'Das System ist ausgefallen',
    },
    problems: {
      'too-long': 'Das ist zu lang: höchstens {limit} Zeichen.',
      'not-an-address': 'Das ist keine E-Mail-Adresse. Sie sieht so aus: name@example.com.',
    },
    missing: {
      subject: 'Geben Sie in wenigen Worten an, worum es geht.',
      happened: 'Beschreiben Sie, was passiert ist.',
      contact: 'Geben Sie die E-Mail-Adresse ein, an die die Antworten gehen.',
    },
    corrections: {
      one: '{count} Feld muss korrigiert werden',
      other: '{count} Felder müssen korrigiert werden',
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
    stop: 'Nicht länger warten',
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
