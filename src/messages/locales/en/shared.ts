import type { SharedMessages } from '../../catalogue/shared.ts'

/** English texts that several components show. */
export const enShared: SharedMessages = {
  locale: 'en',
  channels: {
    'public-forum': {
      title: 'Public forum – casual',
      promise:
        'The developer or organisation may now and then read the ClearFoundation forum, or another public forum named for the app, and help there.',
      limits: 'Nobody is committed or obliged to answer for free, and response times vary.',
    },
    'dedicated-forum': {
      title: 'ClearFoundation forum – dedicated',
      promise:
        'The developer or organisation makes a best effort to help in a section of the ClearFoundation forum dedicated to this app.',
      limits: 'No response time is promised.',
    },
    developer: {
      title: 'Developer / ISV',
      promise:
        'The developer or organisation runs a service to submit and track support tickets, on the web or by e-mail.',
      limits:
        'Scope, conditions, hours and response times are those of the app’s details; nothing is promised beyond them.',
    },
    professional: {
      title: 'ClearCenter professional',
      promise:
        'ClearCenter gives professional support on the terms of the paid subscription of this system. Every new incident starts with the ClearCARE incident report.',
      limits: 'Nothing is promised without a subscription or a per-incident ticket.',
    },
    consulting: {
      title: 'ClearCenter consulting',
      promise:
        'ClearCenter engineering may help with this app on a consulting basis. Contact sales with the scope of your request.',
      limits: 'It is not promised that a request is taken on.',
    },
  },
  status: {
    available: 'Available',
    conditions: {
      'vendor-terms': 'Available on the developer’s terms',
      subscription: 'Available with a subscription or a per-incident ticket',
      'incident-report': 'Available: included in the subscription of this system',
      'live-ticket': 'Available for the incident of your live ticket',
      'sales-agreement': 'Available by agreement with sales',
    },
    unavailable: {
      'not-offered': 'Not offered for this app',
      'not-registered': 'Not available: this system is not registered',
      'no-subscription': 'Not available: not part of the subscription of this system',
      'no-incident-ticket': 'Not available without a per-incident ticket',
    },
    unknown: {
      'policy-unknown': 'Not known',
      'entitlement-unknown': 'Offered, but what this system is entitled to is not known',
    },
  },
  actions: {
    'visit-forum': 'Visit the forum',
    'open-service': 'Open the developer’s support service',
    'write-mail': 'Write to {email}',
    'open-incident': 'Open a ClearCARE incident report',
    upgrade: 'See what an upgrade includes',
    'buy-ticket': 'Buy a per-incident ticket',
    register: 'Register this system',
    'contact-sales': 'Contact sales',
  },
  states: {
    loading: 'The support policy is being loaded.',
    absent: 'Nothing is known about the support of this app.',
    invalid: 'The support policy of this app could not be read. Nothing can be said about it.',
    failed: {
      'not-registered': 'The support policy is shown once this system is registered.',
      'signed-out': 'Your session has ended. Sign in again to see the support policy.',
      connection: 'The Marketplace could not be reached. Check the connection and try again.',
      service: 'The Marketplace could not answer. Try again later.',
    },
  },
  terms: {
    hours: 'Hours',
    responseTime: 'Response time',
    scope: 'Scope',
    rate: 'Rate',
    perHour: '{range} per hour',
    email: 'E-mail',
    phone: 'Phone',
  },
  key: {
    titleWithApp: 'Support for {app}',
    titleWithoutApp: 'Support',
    close: 'Close',
    marks: 'How the marks are drawn',
    looks: {
      filled: 'Available',
      hollow: 'Not offered for the app',
      struck: 'Offered, but this system is not entitled to it',
      small: 'Not known',
    },
  },
}
