import type { QuoteMessages } from '../../catalogue/quote.ts'

/** French texts of the quote widget. */
export const frQuote: QuoteMessages = {
  locale: 'fr',
  quote: {
    titleWithApp: 'Support Level III pour {app}',
    titleWithoutApp: 'Support Level III',
    quotes: 'Vos devis',
    unreadable: {
      one: '{count} devis n’a pas pu être lu.',
      many: '{count} devis n’ont pas pu être lus.',
      other: '{count} devis n’ont pas pu être lus.',
    },
    reference: 'Devis',
    ticket: 'Pour le ticket {reference}',
    revision: 'Révision {revision}',
    statuses: {
      requested: 'Demandé',
      quoted: 'En attente de votre réponse',
      'changes-requested': 'Modifications demandées',
      approved: 'Approuvé',
      declined: 'Refusé',
      withdrawn: 'Retiré',
      superseded: 'Révisé',
      'in-progress': 'En cours',
      completed: 'Terminé',
      cancelled: 'Annulé',
      expired: 'Expiré',
    },
    next: {
      requested:
        'L’équipe vous indique le coût, la durée et la date d’achèvement, ou que la demande ne peut pas être acceptée. Tant que vous n’approuvez pas le devis, rien ne commence et rien n’est facturé.',
      quoted: 'Rien ne commence avant que vous l’ayez approuvé.',
      'changes-requested':
        'L’équipe a reçu vos souhaits et fait une autre offre, ou explique pourquoi elle ne le peut pas. Ces conditions ne peuvent plus être approuvées.',
      approved:
        'La personne chargée de l’intervention peut commencer dès maintenant et travaille directement avec vous.',
      declined: 'Rien n’a été commencé et rien n’est facturé.',
      withdrawn: 'L’équipe ne propose plus cette intervention. Vous pouvez refaire une demande.',
      superseded:
        'Une autre révision l’a remplacé. Ces conditions ne peuvent plus être approuvées.',
      'in-progress':
        'La personne chargée de l’intervention y travaille avec vous jusqu’à ce que les deux parties conviennent que le problème est résolu.',
      completed: 'Les deux parties conviennent que le problème est résolu.',
      cancelled: 'Plus personne n’y travaille.',
      expired:
        'Le délai d’approbation est écoulé. Refaites une demande si vous le souhaitez toujours.',
    },
    scope: 'Votre demande',
    offeredScope: 'Travail proposé',
    tried: 'Déjà essayé',
    wishedCompletion: 'Achèvement souhaité',
    figures: {
      rate: 'Tarif',
      estimate: 'Temps estimé',
      total: 'Total estimé',
      completion: 'Date d’achèvement',
      validUntil: 'Approbation possible jusqu’au',
      assignee: 'Personne chargée de l’intervention',
    },
    assignee: '{name}, {team}',
    teams: {
      'system-administration': 'administration système',
      'software-development': 'développement logiciel',
      partner: 'partenaire de confiance',
    },
    former: 'avant : {value}',
    remarkBy: '{name} a indiqué',
    remark: 'Commentaire',
    openInPortal: 'Ouvrir le devis dans le portail',
    answers: {
      approve: 'Lire et approuver',
      'request-changes': 'Demander des modifications',
      decline: 'Refuser',
    },
    answerInPortal: 'Répondez à ce devis dans le portail.',
    answerInTicket: 'Répondez à ce devis dans le ticket {reference}.',
    obstacles: {
      'no-live-ticket':
        'Le ticket {reference} ne figure pas parmi vos tickets actifs : le devis ne peut donc pas être approuvé.',
      'other-currency':
        'Ce devis n’est pas dans la devise de la politique de support : il ne peut donc pas être approuvé. Demandez des modifications.',
      'rate-outside-policy':
        'Le tarif est en dehors de la fourchette de {range} par heure que promet la politique de support : le devis ne peut donc pas être approuvé. Demandez des modifications.',
    },
    confirm: {
      title: 'Approuver le devis {reference} ?',
      agreed: 'Ce que vous acceptez',
      terms:
        'Le travail sur le ticket {reference} peut commencer dès que vous avez approuvé le devis. Le temps qu’il prend est facturé à ce tarif ; le total est une estimation. La personne chargée de l’intervention travaille directement avec vous jusqu’à ce que les deux parties conviennent que le problème est résolu.',
      name: 'Votre nom',
      nameHint: 'Il est enregistré avec l’approbation.',
      nameMissing: 'Saisissez votre nom.',
      consent: 'J’ai lu ces conditions et je les accepte.',
      consentMissing: 'Cochez cette case si vous acceptez. Sinon, rien ne commence.',
      approve: 'Approuver pour {total}',
      back: 'Revenir sans approuver',
    },
    remarks: {
      'request-changes': {
        title: 'Demander des modifications du devis {reference}',
        label: 'Ce qui devrait être différent',
        hint: 'Le périmètre, le temps, la date, la personne chargée de l’intervention. L’équipe répond par une nouvelle révision.',
        missing: 'Indiquez ce qui devrait être différent.',
        send: 'Demander ces modifications',
      },
      decline: {
        title: 'Refuser le devis {reference}',
        label: 'Pourquoi vous n’en voulez pas',
        hint: 'En quelques mots, pour que l’équipe puisse proposer mieux la prochaine fois.',
        missing: 'Indiquez pourquoi, en quelques mots.',
        send: 'Refuser le devis',
      },
    },
    back: 'Retour',
    recorded: {
      approve: 'Votre approbation du devis {reference} est enregistrée.',
      'request-changes': 'L’équipe a reçu vos souhaits concernant le devis {reference}.',
      decline: 'Le devis {reference} est refusé.',
    },
    news: {
      expired: 'Le délai du devis {reference} est écoulé : il ne peut plus être approuvé.',
      withdrawn: 'Le devis {reference} a été retiré : il ne peut plus être approuvé.',
      revised:
        'Le devis {reference} a été révisé. Lisez les nouvelles conditions : les anciennes ne peuvent plus être approuvées.',
      changed: 'Le devis {reference} a changé.',
    },
    approvedBy: 'Approuvé par',
    progress: {
      used: 'Temps utilisé',
      usedOf: '{used} sur {estimate}',
      counted: 'Relevé le {date}',
      costSoFar: 'Coût à ce jour',
      cost: 'Coût',
      warnings: {
        near: 'La majeure partie du temps estimé est utilisée. Demandez dès maintenant s’il suffira.',
        over: 'Le temps utilisé dépasse le temps estimé. Demandez dans le ticket quelle est la suite.',
      },
    },
    question: 'Est-ce un cas pour le support Level III ?',
    ticketFirst:
      'Le support Level III est l’escalade d’un ticket actif, et aucun n’est connu pour cette application. Ouvrez d’abord un ticket.',
    openTicket: 'Ouvrir un ticket',
    noTicketPossible:
      'Le support Level III est l’escalade d’un ticket actif, et ce système ne permet pas d’en ouvrir un pour cette application. Contactez plutôt le service commercial.',
    notOffered:
      'ClearCenter ne propose pas de conseil pour cette application : aucun devis ne peut donc être demandé.',
    offerUnknown:
      'Aucune information n’indique si ClearCenter propose du conseil pour cette application. Le service commercial peut vous le dire.',
    request: {
      title: 'Demander un devis',
      another: 'Demander un autre devis',
      fields: {
        ticket: 'Ticket',
        scope: 'Ce qu’il faut faire',
        tried: 'Ce que vous avez essayé',
        wishedCompletion: 'Pour quand',
      },
      hints: {
        ticket: 'Le ticket actif à escalader.',
        scope: 'Ce qui doit fonctionner à la fin, sur quel système, dans quelle version.',
        tried: 'Pour que personne ne reparte de zéro.',
        wishedCompletion: 'Un souhait : l’équipe vous indique ce qui est possible.',
      },
      missing: {
        ticket: 'Choisissez le ticket.',
        scope: 'Indiquez ce qu’il faut faire.',
      },
      ticketChoice: '{reference} : {subject}',
      chooseTicket: 'Choisissez un ticket',
      hours: 'Heures que cela pourrait prendre',
      hoursHint:
        'Votre propre évaluation, pour voir ce que cela pourrait coûter. Elle n’est pas envoyée.',
      cost: '{total} pour {time}, au tarif de {rate} par heure',
      noQuote:
        'Ceci n’est pas un devis. L’équipe vous indique d’abord le tarif, le temps et la date d’achèvement, et rien ne commence avant que vous ayez approuvé le devis.',
      send: 'Demander un devis',
      accepted: 'Votre demande de devis {reference} est arrivée.',
      acceptedWithoutReference: 'Votre demande est arrivée. Le portail indique sa référence.',
      changed:
        'Vos modifications depuis le premier envoi ne sont peut-être pas arrivées. Envoyez-les comme nouvelle demande, ou supprimez-les.',
      copy: 'Copier la demande',
      inTicket:
        'Les devis se demandent dans le ticket : copiez la demande et ajoutez-la au ticket.',
      reply: 'L’ajouter par e-mail',
      openTicket: 'Ouvrir le ticket dans le portail',
    },
  },
}
