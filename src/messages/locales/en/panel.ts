import type { PanelMessages } from '../../catalogue/panel.ts'

/** English texts of the panel. */
export const enPanel: PanelMessages = {
  locale: 'en',
  panel: {
    nextAction: 'Your next step',
    entering: {
      'visit-forum': 'Look whether others have met the problem, then ask in the forum.',
      'open-service':
        'Open a ticket with the developer. Say what happened, and what you expected instead.',
      'write-mail': 'Write to the developer. Say what happened, and what you expected instead.',
      'open-incident':
        'Report the incident to ClearCenter. Every new incident starts with the ClearCARE incident report.',
      'contact-sales':
        'Tell sales the scope of your request. They say whether it can be taken on, and on what terms.',
    },
    obtaining: {
      register: 'Register this system. What it is entitled to is known then.',
      'buy-ticket': 'A per-incident ticket pays for professional support with one incident.',
      upgrade: 'With an upgrade, the subscription of this system includes professional support.',
      'contact-sales': 'Ask sales how this system can get professional support.',
    },
    nothingLeft: {
      'not-offered': 'No support is offered for this app.',
      'policy-unknown': 'It is not known how to get help with this app.',
      'entitlement-unknown':
        'Professional support is offered for this app. Whether this system is entitled to it is not known.',
    },
    channels: 'Ways to get help',
    subscriptionEnds: 'Subscription ends',
    factors: 'What this policy depends on',
    factorNames: {
      'technical-knowledge': 'ClearCenter’s technical knowledge of the software',
      stability: 'Stability and history of the app',
      'vendor-relationship': 'Relationship and agreements with the vendor',
    },
  },
}
