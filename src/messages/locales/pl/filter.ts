import type { FilterMessages } from '../../catalogue/filter.ts'

/** Polish texts of the filter. */
export const plFilter: FilterMessages = {
  locale: 'pl',
  filter: {
    title: 'Wsparcie',
    apps: {
      one: '{count} aplikacja',
      few: '{count} aplikacje',
      many: '{count} aplikacji',
      other: '{count} aplikacji',
    },
    unknown: {
      one: 'brak informacji: {count}',
      few: 'brak informacji: {count}',
      many: 'brak informacji: {count}',
      other: 'brak informacji: {count}',
    },
    matchAll: 'Tylko aplikacje ze wszystkimi wybranymi rodzajami wsparcia',
    clear: 'Wyczyść wybór',
  },
}
