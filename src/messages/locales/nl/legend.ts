import type { LegendMessages } from '../../catalogue/legend.ts'

/** Dutch texts of a legend before anyone opens its tooltip or dialog. */
export const nlLegend: LegendMessages = {
  locale: 'nl',
  legend: {
    channels: {
      'public-forum': 'openbaar forum',
      'dedicated-forum': 'eigen forumgedeelte',
      developer: 'ontwikkelaar',
      professional: 'professionele support',
      consulting: 'consultancy',
    },
    nameWithApp: 'Support voor {app}: {summary}',
    nameWithoutApp: 'Support: {summary}',
    available: '{available} van {total} – {channels}',
    noneAvailable: 'geen van de {total}',
    withUnknown: {
      one: '{summary}; {count} onbekend',
      other: '{summary}; {count} onbekend',
    },
    states: {
      loading: 'wordt geladen',
      absent: 'onbekend',
      invalid: 'kan niet worden gelezen',
      failed: 'laden mislukt',
    },
  },
}
