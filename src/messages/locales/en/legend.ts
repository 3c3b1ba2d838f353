import type { LegendMessages } from '../../catalogue/legend.ts'

/** English texts of a legend before anyone opens its tooltip or dialog. */
export const enLegend: LegendMessages = {
  locale: 'en',
  legend: {
    channels: {
      'public-forum': 'public forum',
      'dedicated-forum': 'dedicated forum',
      developer: 'developer',
      professional: 'professional',
      consulting: 'consulting',
    },
    nameWithApp: 'Support for {app}: {summary}',
    nameWithoutApp: 'Support: {summary}',
    available: '{available} of {total} – {channels}',
    noneAvailable: 'none of {total}',
    withUnknown: { one: '{summary}; {count} not known', other: '{summary}; {count} not known' },
    states: {
      loading: 'loading',
      absent: 'not known',
      invalid: 'could not be read',
      failed: 'could not be loaded',
    },
  },
}
