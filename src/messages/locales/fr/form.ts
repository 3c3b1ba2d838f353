import type { FormMessages } from '../../catalogue/form.ts'

/** French texts that the forms share. */
export const frForm: FormMessages = {
  locale: 'fr',
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
    sending: 'Envoi en cours…',
    sendAgain: 'Renvoyer',
    stop: 'Ne plus attendre',
    outcome: {
      invalid: 'Le portail demande une correction. Corrigez votre saisie, puis renvoyez-la.',
      'signed-out':
        'Vous n’avez plus de session ouverte. Connectez-vous au portail dans un autre onglet, puis recommencez l’envoi.',
      stale: 'Cette page a expiré. Rechargez-la, puis recommencez l’envoi.',
      refused: 'Le portail n’a pas accepté votre envoi.',
      'too-long': 'Le texte est trop long pour le portail. Raccourcissez-le, puis renvoyez-le.',
      busy: 'Le portail est surchargé. Recommencez l’envoi plus tard.',
      busyFor: 'Vous pouvez le renvoyer {wait}.',
      failed: {
        offline: 'Vous semblez être hors ligne.',
        connection: 'La connexion a été interrompue.',
        timeout: 'Le portail n’a pas répondu à temps.',
        stopped: 'Vous avez cessé d’attendre la réponse.',
        service: 'Le portail rencontre un problème.',
        response: 'La réponse du portail n’a pas pu être lue.',
      },
      mayHaveArrived:
        'Votre envoi est peut-être arrivé : vérifiez dans le portail avant de le renvoyer.',
      notArrived: 'Votre envoi n’est pas arrivé. Renvoyez-le.',
      unanswered: 'Vous avez déjà effectué cet envoi, mais aucune réponse n’est parvenue.',
    },
  },
}
