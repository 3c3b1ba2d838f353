import type { Messages } from '../catalogue.ts'

/** French. */
export const fr: Messages = {
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
  legend: {
    channels: {
      'public-forum': 'forum public',
      'dedicated-forum': 'forum dédié',
      developer: 'développeur',
      professional: 'support professionnel',
      consulting: 'conseil',
    },
    nameWithApp: 'Support pour {app} : {summary}',
    nameWithoutApp: 'Support : {summary}',
    available: '{available} sur {total} – {channels}',
    noneAvailable: 'aucun canal sur {total}',
    withUnknown: {
      one: '{summary} ; {count} sans information',
      many: '{summary} ; {count} sans information',
      other: '{summary} ; {count} sans information',
    },
    states: {
      loading: 'chargement en cours',
      absent: 'non connu',
      invalid: 'lecture impossible',
      failed: 'échec du chargement',
    },
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
  panel: {
    nextStep: 'Votre prochaine étape',
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
  levelThree: {
    title: 'Qu’est-ce que le support Level III ?',
    purpose:
      'L’escalade d’un ticket actif, pour les incidents dont la durée est difficile à évaluer ou qui demandent des compétences exceptionnelles : quelque chose est en panne, ou quelque chose ne va tout simplement pas.',
    course:
      'Avec votre approbation, l’incident est confié à un ingénieur de l’équipe d’administration système ou de développement logiciel, ou d’un partenaire de confiance, qui travaille directement avec vous jusqu’à ce que les deux parties conviennent que le problème est résolu.',
    cost: 'La facturation se fait à l’heure, au tarif de {range} selon la durée estimée et la complexité. Le tarif, l’estimation et la date d’achèvement vous sont communiqués avant le début de tout travail.',
    withoutTicket: 'Sans ticket, contactez le service commercial.',
    examples: 'Exemples',
    driver: 'Compilation d’un pilote pour un noyau donné',
    certificate: 'Certificat signé par une autorité de certification, pour la messagerie',
    disk: 'Reconstruction d’un disque défaillant dans un RAID 1',
    ask: 'Demander un devis',
  },
  filter: {
    title: 'Support',
    apps: {
      one: '{count} application',
      many: '{count} applications',
      other: '{count} applications',
    },
    unknown: {
      one: '{count} sans information',
      many: '{count} sans information',
      other: '{count} sans information',
    },
    matchAll: 'Uniquement les applications qui réunissent tous ces canaux',
    clear: 'Effacer la sélection',
  },
  form: {
    optional: '(facultatif)',
    problems: {
      'too-long': 'Ce texte est trop long : {limit} caractères au maximum.',
      'not-an-address': 'Ce n’est pas une adresse e-mail. Format attendu : name@example.com.',
      'not-a-date': 'Ce n’est pas une date. Format attendu : 2026-12-04.',
      past: 'Ce jour est déjà passé.',
    },
    corrections: {
      one: '{count} champ à corriger',
      many: '{count} champs à corriger',
      other: '{count} champs à corriger',
    },
    kept: {
      tab: 'Ce que vous saisissez est conservé dans cet onglet jusqu’à l’envoi, la suppression ou la fermeture de l’onglet.',
      days: 'Ce que vous saisissez est conservé sur cet appareil pendant {days}. Supprimez-le si d’autres personnes utilisent aussi l’appareil.',
      elsewhere: 'Ce que vous saisissez est conservé jusqu’à l’envoi ou la suppression.',
      nowhere:
        'Ce navigateur ne conserve rien : ce que vous saisissez sera perdu si vous quittez la page.',
    },
    discard: 'Supprimer le brouillon',
    discarded: 'Le texte n’est plus conservé.',
    restore: 'Récupérer le texte',
    copied: 'Copié',
    copyFailed: 'La copie a échoué. Copiez ce texte vous-même :',
    stop: 'Ne plus attendre',
  },
  ticket: {
    titleWithApp: 'Tickets pour {app}',
    titleWithoutApp: 'Tickets',
    tickets: 'Vos tickets',
    unreadable: {
      one: '{count} ticket n’a pas pu être lu.',
      many: '{count} tickets n’ont pas pu être lus.',
      other: '{count} tickets n’ont pas pu être lus.',
    },
    statuses: {
      open: 'Ouvert',
      'waiting-on-you': 'En attente de votre réponse',
      'waiting-on-us': 'En attente du support',
      escalated: 'Escaladé à un spécialiste',
      resolved: 'Résolu',
      closed: 'Fermé',
    },
    next: {
      open: 'Personne n’a encore répondu. Ajoutez au ticket ce que vous découvrez entre-temps.',
      'waiting-on-you':
        'Le support vous a posé une question. Le traitement reprendra quand vous aurez répondu.',
      'waiting-on-us': 'Le support a reçu votre réponse ; c’est à lui de répondre.',
      escalated: 'Un spécialiste s’en occupe et peut être amené à vous contacter directement.',
      resolved: 'Le support considère le problème comme résolu : ce n’est plus un ticket actif.',
      closed: 'Plus personne ne s’en occupe : ce n’est pas un ticket actif.',
    },
    reference: 'Ticket',
    level: 'Level {level}',
    opened: 'Ouvert le {date}',
    updated: 'Dernière modification le {date}',
    reply: 'Répondre par e-mail',
    keepSubject:
      'Laissez {reference} dans l’objet, quelle que soit votre messagerie : c’est ainsi que votre réponse parvient à ce ticket.',
    openInPortal: 'Ouvrir dans le portail',
    reopen: 'Rouvrir dans le portail',
    followUp: 'Ouvrir un autre ticket à ce sujet',
    copySubject: 'Copier l’objet',
    copyReference: 'Copier la référence',
    askForQuote: 'Demander un devis Level III',
    open: 'Ouvrir un ticket',
    openAnother: 'Ouvrir un autre ticket',
    notEligible: {
      'not-offered': 'ClearCenter ne fournit pas de support professionnel pour cette application.',
      'not-registered':
        'Ce système n’est pas enregistré : aucun ticket ne peut encore être ouvert.',
      'no-subscription': 'L’abonnement de ce système n’inclut pas de tickets.',
      'no-incident-ticket':
        'Pour ce système, le support se paie à l’incident : il faut d’abord acheter un ticket.',
    },
    eligibilityUnknown: {
      'policy-unknown':
        'Aucune information n’indique si ClearCenter fournit un support professionnel pour cette application.',
      'entitlement-unknown':
        'Aucune information n’indique si ce système permet d’ouvrir un ticket. C’est le portail qui en décide.',
    },
    instead: 'Ce que vous pouvez faire à la place',
    nothingInstead: 'Aucun autre moyen d’obtenir de l’aide pour cette application n’est connu.',
    fields: {
      subject: 'Objet',
      happened: 'Ce qui s’est passé',
      expected: 'Ce que vous attendiez',
      severity: 'Gravité',
      contact: 'Votre adresse e-mail',
    },
    hints: {
      subject: 'En quelques mots, pour que la bonne personne s’en charge.',
      happened:
        'Ce que vous avez fait, ce que vous avez vu, depuis quand. Les messages d’erreur mot pour mot.',
      expected: 'Ce qui aurait dû se passer.',
      contact: 'Les réponses y seront envoyées.',
    },
    severities: { low: 'Faible', normal: 'Normale', high: 'Élevée', critical: 'Critique' },
    severityHints: {
      low: 'Une question, ou quelque chose qui peut attendre',
      normal: 'Quelque chose ne fonctionne pas comme il faut',
      high: 'Beaucoup de personnes ne peuvent pas travailler',
      critical: 'Le système est à l’arrêt',
    },
    missing: {
      subject: 'Indiquez en quelques mots de quoi il s’agit.',
      happened: 'Indiquez ce qui s’est passé.',
      contact: 'Saisissez l’adresse e-mail à laquelle envoyer les réponses.',
    },
    facts: 'Informations jointes',
    factsPurpose:
      'Ces informations indiquent d’emblée au support ce qu’il doit savoir et aident à attribuer le ticket à une personne spécialisée dans le problème.',
    factNames: { app: 'Application', edition: 'Édition', refersTo: 'Fait suite au ticket' },
    withoutRefersTo: 'Retirer cette référence',
    login: 'Les tickets s’ouvrent dans le portail client, qui vous demandera de vous connecter.',
    prepare: 'Préparer le ticket',
    send: 'Envoyer le ticket',
    sendAgain: 'Renvoyer',
    sending: 'Envoi du ticket en cours…',
    outcome: {
      created: 'Votre ticket {reference} est ouvert.',
      invalid: 'Le portail n’a pas accepté le ticket en l’état. Corrigez-le, puis renvoyez-le.',
      'signed-out':
        'Vous n’avez plus de session ouverte. Connectez-vous au portail dans un autre onglet, puis renvoyez le ticket : il est toujours ici.',
      busy: 'Le portail est surchargé et n’a pas accepté le ticket. Renvoyez-le dans un moment.',
      busyFor: 'Vous pouvez le renvoyer {wait}.',
      failed: {
        offline:
          'Vous êtes hors ligne et le ticket n’a pas été envoyé. Renvoyez-le une fois la connexion rétablie.',
        connection:
          'La connexion a été interrompue. Le ticket est peut-être arrivé : consultez vos tickets avant de le renvoyer.',
        timeout:
          'Le portail n’a pas répondu à temps. Le ticket est peut-être arrivé : consultez vos tickets avant de le renvoyer.',
        stopped:
          'Vous n’avez pas attendu la réponse. Le ticket est peut-être arrivé : consultez vos tickets avant de le renvoyer.',
        service:
          'Le portail n’a pas pu accepter le ticket. Consultez vos tickets, et renvoyez-le plus tard.',
        reply:
          'La réponse du portail n’a pas pu être lue. Le ticket est peut-être arrivé : consultez vos tickets avant de le renvoyer.',
      },
      changed:
        'Ce que vous avez modifié depuis le premier envoi ne figure peut-être pas dans le ticket {reference}. Le texte est conservé ici : envoyez-le comme nouveau ticket, ou supprimez-le.',
      unanswered:
        'Ce ticket a été envoyé, mais aucune réponse n’est parvenue. Il est peut-être arrivé : consultez vos tickets avant de le renvoyer.',
    },
    handOver: {
      title: 'Votre ticket est prêt pour le portail',
      copied:
        'Le texte est copié. Connectez-vous au portail, ouvrez un ticket et collez-y le texte.',
      notCopied:
        'Copiez ce texte, connectez-vous au portail, ouvrez un ticket et collez-y le texte.',
      text: 'Texte du ticket',
      copy: 'Copier le texte',
      back: 'Modifier le texte',
      done: 'J’ai ouvert le ticket',
    },
  },
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
    sending: 'Envoi en cours…',
    sendAgain: 'Renvoyer',
    back: 'Retour',
    outcome: {
      invalid: 'Le portail n’a pas accepté votre envoi en l’état.',
      'signed-out':
        'Vous n’avez plus de session ouverte. Connectez-vous au portail dans un autre onglet, puis renvoyez votre saisie : elle est toujours ici.',
      busy: 'Le portail est surchargé et n’a pas accepté votre envoi. Renvoyez-le dans un moment.',
      busyFor: 'Vous pouvez le renvoyer {wait}.',
      failed: {
        offline:
          'Vous êtes hors ligne et rien n’a été envoyé. Recommencez l’envoi une fois la connexion rétablie.',
        connection:
          'La connexion a été interrompue. Votre envoi est peut-être arrivé : consultez vos devis avant de le renvoyer.',
        timeout:
          'Le portail n’a pas répondu à temps. Votre envoi est peut-être arrivé : consultez vos devis avant de le renvoyer.',
        stopped:
          'Vous n’avez pas attendu la réponse. Votre envoi est peut-être arrivé : consultez vos devis avant de le renvoyer.',
        service:
          'Le portail n’a pas pu accepter votre envoi. Consultez vos devis, et renvoyez-le plus tard.',
        reply:
          'La réponse du portail n’a pas pu être lue. Votre envoi est peut-être arrivé : consultez vos devis avant de le renvoyer.',
      },
      unanswered:
        'L’envoi a eu lieu, mais aucune réponse n’est parvenue. Il est peut-être arrivé : consultez vos devis avant de le renvoyer.',
    },
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
      created: 'Votre demande de devis {reference} est arrivée.',
      changed:
        'Ce que vous avez modifié depuis le premier envoi ne figure peut-être pas dans le devis {reference}. Le texte est conservé ici : envoyez-le comme nouvelle demande, ou supprimez-le.',
      copy: 'Copier la demande',
      inTicket:
        'Les devis se demandent dans le ticket : copiez la demande et ajoutez-la au ticket.',
      reply: 'L’ajouter par e-mail',
      openTicket: 'Ouvrir le ticket dans le portail',
    },
  },
}
