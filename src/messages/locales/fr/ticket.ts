import type { TicketMessages } from '../../catalogue/ticket.ts'

/** French texts of the ticket widget. */
export const frTicket: TicketMessages = {
  locale: 'fr',
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
    accepted: 'Votre ticket {reference} est ouvert.',
    acceptedWithoutReference: 'Votre ticket est arrivé. Le portail indique sa référence.',
    changed:
      'Vos modifications depuis le premier envoi ne sont peut-être pas arrivées. Envoyez-les comme nouveau ticket, ou supprimez-les.',
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
}
