import type { Messages } from '../catalogue.ts'

/** What the filter says in English. */
export const englishFilter: Messages['filter'] = {
  title: 'Support',
  apps: { one: '{count} app', other: '{count} apps' },
  unknown: { one: '{count} not known', other: '{count} not known' },
  matchAll: 'Only apps with all of these',
  clear: 'Clear the choice',
}
