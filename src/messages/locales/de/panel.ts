import type { PanelMessages } from '../../catalogue/panel.ts'

/** German texts of the panel. */
export const dePanel: PanelMessages = {
  locale: 'de',
  panel: {
    nextAction: 'Ihr nächster Schritt',
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
}
