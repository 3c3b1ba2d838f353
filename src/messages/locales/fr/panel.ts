import type { PanelMessages } from '../../catalogue/panel.ts'

/** French texts of the panel. */
export const frPanel: PanelMessages = {
  locale: 'fr',
  panel: {
    nextAction: 'Votre prochaine étape',
    entering: {
      'visit-forum':
        'Vérifiez si d’autres personnes ont déjà rencontré le problème, puis posez votre question sur le forum.',
      'open-service':
        'Ouvrez un ticket auprès du développeur. Indiquez ce qui s’est passé et ce que vous attendiez.',
      'write-mail': 'Écrivez au développeur. Indiquez ce qui s’est passé et ce que vous attendiez.',
      'open-incident':
        'Signalez l’incident à ClearCenter. La prise en charge de tout nouvel incident commence par le rapport d’incident ClearCARE.',
      'contact-sales':
        'Indiquez au service commercial le périmètre de votre demande. Il vous dira si elle peut être acceptée, et à quelles conditions.',
    },
    obtaining: {
      register: 'Enregistrez ce système. Ses droits seront alors connus.',
      'buy-ticket':
        'Un ticket à l’incident permet de payer le support professionnel pour un incident.',
      upgrade:
        'Avec une mise à niveau, l’abonnement de ce système inclut le support professionnel.',
      'contact-sales':
        'Demandez au service commercial comment ce système peut bénéficier du support professionnel.',
    },
    nothingLeft: {
      'not-offered': 'Aucun support n’est proposé pour cette application.',
      'policy-unknown': 'La manière d’obtenir de l’aide pour cette application n’est pas connue.',
      'entitlement-unknown':
        'Un support professionnel est proposé pour cette application. Aucune information n’indique si ce système y a droit.',
    },
    channels: 'Canaux de support',
    subscriptionEnds: 'Fin de l’abonnement',
    factors: 'Ce dont dépend cette politique',
    factorNames: {
      'technical-knowledge': 'Connaissance technique du logiciel par ClearCenter',
      stability: 'Stabilité et historique de l’application',
      'vendor-relationship': 'Relation et accords avec l’éditeur',
    },
  },
}
