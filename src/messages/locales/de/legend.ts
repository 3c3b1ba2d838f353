import type { LegendMessages } from '../../catalogue/legend.ts'

/** German texts of a legend before anyone opens its tooltip or dialog. */
export const deLegend: LegendMessages = {
  locale: 'de',
  legend: {
    channels: {
      'public-forum': 'öffentliches Forum',
      'dedicated-forum': 'eigener Forenbereich',
      developer: 'Entwickler',
      professional: 'professioneller Support',
      consulting: 'Beratung',
    },
    nameWithApp: 'Support für {app}: {summary}',
    nameWithoutApp: 'Support: {summary}',
    available: '{available} von {total} – {channels}',
    noneAvailable: '0 von {total}',
    withUnknown: {
      one: '{summary}; {count} nicht bekannt',
      other: '{summary}; {count} nicht bekannt',
    },
    states: {
      loading: 'wird geladen',
      absent: 'nicht bekannt',
      invalid: 'nicht lesbar',
      failed: 'Laden fehlgeschlagen',
    },
  },
}
