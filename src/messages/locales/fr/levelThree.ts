import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** French texts about Level III support. */
export const frLevelThree: LevelThreeMessages = {
  locale: 'fr',
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
}
