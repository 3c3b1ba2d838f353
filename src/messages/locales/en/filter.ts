import type { FilterMessages } from '../../catalogue/filter.ts'

/** English texts of the filter. */
export const enFilter: FilterMessages = {
  locale: 'en',
  filter: {
    title: 'Support',
    apps: { one: '{count} app', other: '{count} apps' },
    unknown: { one: '{count} not known', other: '{count} not known' },
    matchAll: 'Only apps with all of these',
    clear: 'Clear the choice',
  },
}
