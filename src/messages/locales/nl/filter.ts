import type { FilterMessages } from '../../catalogue/filter.ts'

/** Dutch texts of the filter. */
export const nlFilter: FilterMessages = {
  locale: 'nl',
  filter: {
    title: 'Support',
    apps: { one: '{count} app', other: '{count} apps' },
    unknown: { one: '{count} onbekend', other: '{count} onbekend' },
    matchAll: 'Alleen apps met al deze soorten support',
    clear: 'Selectie wissen',
  },
}
