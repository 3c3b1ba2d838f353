import type { PanelMessages } from '../../catalogue/panel.ts'

/** Dutch texts of the panel. */
export const nlPanel: PanelMessages = {
  locale: 'nl',
  panel: {
    nextAction: 'Uw volgende stap',
    entering: {
      'visit-forum':
        'Kijk of anderen het probleem ook hebben gehad en stel daarna uw vraag op het forum.',
      'open-service':
        'Maak een ticket aan bij de ontwikkelaar. Beschrijf wat er is gebeurd en wat u in plaats daarvan had verwacht.',
      'write-mail':
        'Schrijf de ontwikkelaar een e-mail. Beschrijf wat er is gebeurd en wat u in plaats daarvan had verwacht.',
      'open-incident':
        'Meld het incident bij ClearCenter. Elk nieuw incident begint met het ClearCARE-incidentrapport.',
      'contact-sales':
        'Beschrijf voor de verkoopafdeling wat uw aanvraag omvat. U krijgt te horen of en onder welke voorwaarden die in behandeling kan worden genomen.',
    },
    obtaining: {
      register: 'Registreer dit systeem. Daarna is bekend waar het recht op heeft.',
      'buy-ticket':
        'Met een ticket per incident betaalt u voor professionele support bij één incident.',
      upgrade:
        'Met een upgrade is professionele support inbegrepen in het abonnement van dit systeem.',
      'contact-sales':
        'Vraag de verkoopafdeling hoe dit systeem professionele support kan krijgen.',
    },
    nothingLeft: {
      'not-offered': 'Voor deze app wordt geen support aangeboden.',
      'policy-unknown': 'Het is niet bekend hoe u hulp bij deze app kunt krijgen.',
      'entitlement-unknown':
        'Voor deze app wordt professionele support aangeboden. Of dit systeem er recht op heeft, is niet bekend.',
    },
    channels: 'Manieren om hulp te krijgen',
    subscriptionEnds: 'Abonnement eindigt',
    factors: 'Waarvan dit beleid afhangt',
    factorNames: {
      'technical-knowledge': 'Technische kennis van de software bij ClearCenter',
      stability: 'Stabiliteit en geschiedenis van de app',
      'vendor-relationship': 'Relatie en afspraken met de leverancier',
    },
  },
}
