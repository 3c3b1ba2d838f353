import type { LegendMessages } from '../../catalogue/legend.ts'

/** French texts of a legend before anyone opens its tooltip or dialog. */
export const frLegend: LegendMessages = {
  locale: 'fr',
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
}
