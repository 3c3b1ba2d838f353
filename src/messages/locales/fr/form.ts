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
    stop: 'Ne plus attendre',
  },
}
