import type { LegendMessages } from '../catalogue.ts'

/** What a legend says in English. */
export const englishLegend: LegendMessages = {
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
