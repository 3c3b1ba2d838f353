import type { SharedMessages } from '../../catalogue/shared.ts'

/** French texts that several components show. */
export const frShared: SharedMessages = {
  locale: 'fr',
  channels: {
    'public-forum': {
      title: 'Forum public – informel',
      promise:
        'Il est possible que le développeur ou l’organisation consulte de temps à autre le forum ClearFoundation, ou un autre forum public désigné pour l’application, et y apporte son aide.',
      limits:
        'Personne n’a pris l’engagement ni n’a l’obligation de répondre gratuitement, et les délais de réponse varient.',
    },
    'dedicated-forum': {
      title: 'Forum ClearFoundation – section dédiée',
      promise:
        'Le développeur ou l’organisation s’efforce d’aider, au mieux de ses possibilités, dans une section du forum ClearFoundation dédiée à cette application.',
      limits: 'Aucun délai de réponse n’est promis.',
    },
    developer: {
      title: 'Développeur / ISV',
      promise:
        'Le développeur ou l’organisation propose un service qui permet d’envoyer et de suivre des tickets de support, sur le Web ou par e-mail.',
      limits:
        'Le périmètre, les conditions, les horaires et les délais de réponse sont ceux qu’indique la fiche détaillée de l’application ; rien n’est promis au-delà.',
    },
    professional: {
      title: 'Support professionnel ClearCenter',
      promise:
        'ClearCenter fournit un support professionnel aux conditions de l’abonnement payant de ce système. La prise en charge de tout nouvel incident commence par le rapport d’incident ClearCARE.',
      limits: 'Rien n’est promis sans abonnement ni ticket à l’incident.',
    },
    consulting: {
      title: 'Conseil ClearCenter',
      promise:
        'Il est possible que l’ingénierie de ClearCenter vous aide pour cette application dans le cadre d’une prestation de conseil. Contactez le service commercial en précisant le périmètre de votre demande.',
      limits: 'Il n’est pas promis qu’une demande soit acceptée.',
    },
  },
  status: {
    available: 'Disponible',
    conditions: {
      'vendor-terms': 'Disponible aux conditions du développeur',
      subscription: 'Disponible avec un abonnement ou un ticket à l’incident',
      'incident-report': 'Disponible : inclus dans l’abonnement de ce système',
      'live-ticket': 'Disponible pour l’incident de votre ticket actif',
      'sales-agreement': 'Disponible sur accord avec le service commercial',
    },
    unavailable: {
      'not-offered': 'Non proposé pour cette application',
      'not-registered': 'Non disponible : ce système n’est pas enregistré',
      'no-subscription': 'Non disponible : non inclus dans l’abonnement de ce système',
      'no-incident-ticket': 'Non disponible sans ticket à l’incident',
    },
    unknown: {
      'policy-unknown': 'Disponibilité inconnue',
      'entitlement-unknown': 'Proposé, mais les droits de ce système ne sont pas connus',
    },
  },
  actions: {
    'visit-forum': 'Consulter le forum',
    'open-service': 'Ouvrir le service de support du développeur',
    'write-mail': 'Écrire à {email}',
    'open-incident': 'Créer un rapport d’incident ClearCARE',
    upgrade: 'Voir ce qu’inclut une mise à niveau',
    'buy-ticket': 'Acheter un ticket à l’incident',
    register: 'Enregistrer ce système',
    'contact-sales': 'Contacter le service commercial',
  },
  states: {
    loading: 'Chargement de la politique de support en cours.',
    absent: 'Aucune information n’est connue sur le support de cette application.',
    invalid:
      'La politique de support de cette application n’a pas pu être lue. Rien ne peut être indiqué à son sujet.',
    failed: {
      'not-registered': 'La politique de support s’affichera une fois ce système enregistré.',
      'signed-out': 'Votre session a pris fin. Reconnectez-vous pour voir la politique de support.',
      connection: 'Impossible de joindre la Marketplace. Vérifiez la connexion et réessayez.',
      service: 'La Marketplace n’a pas pu répondre. Réessayez plus tard.',
    },
  },
  terms: {
    hours: 'Horaires',
    responseTime: 'Délai de réponse',
    scope: 'Périmètre',
    rate: 'Tarif',
    perHour: '{range} par heure',
    email: 'E-mail',
    phone: 'Téléphone',
  },
  key: {
    titleWithApp: 'Support pour {app}',
    titleWithoutApp: 'Support',
    close: 'Fermer',
    marks: 'Signification des symboles',
    looks: {
      filled: 'Disponible',
      hollow: 'Non proposé pour l’application',
      struck: 'Proposé, mais ce système n’y a pas droit',
      small: 'Disponibilité inconnue',
    },
  },
}
