import type { FilterMessages } from '../../catalogue/filter.ts'

/** French texts of the filter. */
export const frFilter: FilterMessages = {
  locale: 'fr',
  filter: {
    title: 'Support',
    apps: {
      one: '{count} application',
      many: '{count} applications',
      other: '{count} applications',
    },
    unknown: {
      one: '{count} sans information',
      many: '{count} sans information',
      other: '{count} sans information',
    },
    matchAll: 'Uniquement les applications qui réunissent tous ces canaux',
    clear: 'Effacer la sélection',
  },
}
