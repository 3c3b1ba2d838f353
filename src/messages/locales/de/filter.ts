import type { FilterMessages } from '../../catalogue/filter.ts'

/** German texts of the filter. */
export const deFilter: FilterMessages = {
  locale: 'de',
  filter: {
    title: 'Support',
    apps: { one: '{count} App', other: '{count} Apps' },
    unknown: { one: '{count} nicht bekannt', other: '{count} nicht bekannt' },
    matchAll: 'Nur Apps mit allen ausgewählten Supportkanälen',
    clear: 'Auswahl aufheben',
  },
}
