import type { LegendMessages } from '../../catalogue/legend.ts'

/** Polish texts of a legend before anyone opens its tooltip or dialog. */
export const plLegend: LegendMessages = {
  locale: 'pl',
  legend: {
    channels: {
      'public-forum': 'forum publiczne',
      'dedicated-forum': 'wydzielony dział forum',
      developer: 'deweloper',
      professional: 'profesjonalne wsparcie',
      consulting: 'konsultacje',
    },
    nameWithApp: 'Wsparcie dla aplikacji {app}: {summary}',
    nameWithoutApp: 'Wsparcie: {summary}',
    available: '{available} z {total} – {channels}',
    noneAvailable: '0 z {total}',
    withUnknown: {
      one: '{summary}; brak informacji: {count}',
      few: '{summary}; brak informacji: {count}',
      many: '{summary}; brak informacji: {count}',
      other: '{summary}; brak informacji: {count}',
    },
    states: {
      loading: 'wczytywanie',
      absent: 'brak informacji',
      invalid: 'nie udało się odczytać',
      failed: 'nie udało się wczytać',
    },
  },
}
