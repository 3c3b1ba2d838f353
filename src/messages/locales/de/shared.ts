import type { SharedMessages } from '../../catalogue/shared.ts'

/** German texts that several components show. */
export const deShared: SharedMessages = {
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
}
