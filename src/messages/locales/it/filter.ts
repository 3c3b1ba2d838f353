import type { FilterMessages } from '../../catalogue/filter.ts'

/** Italian texts of the filter. */
export const itFilter: FilterMessages = {
  locale: 'it',
  filter: {
    title: 'Assistenza',
    apps: { one: '{count} app', many: '{count} app', other: '{count} app' },
    unknown: {
      one: '{count} senza informazioni',
      many: '{count} senza informazioni',
      other: '{count} senza informazioni',
    },
    matchAll: 'Solo le app con tutti questi canali',
    clear: 'Cancella la selezione',
  },
}
