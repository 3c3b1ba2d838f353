import type { FilterMessages } from '../../catalogue/filter.ts'

/** Ukrainian texts of the filter. */
export const ukFilter: FilterMessages = {
  locale: 'uk',
  filter: {
    title: 'Підтримка',
    apps: {
      one: '{count} застосунок',
      few: '{count} застосунки',
      many: '{count} застосунків',
      other: '{count} застосунку',
    },
    unknown: {
      one: 'невідомо: {count}',
      few: 'невідомо: {count}',
      many: 'невідомо: {count}',
      other: 'невідомо: {count}',
    },
    matchAll: 'Лише застосунки, що мають усі вибрані канали',
    clear: 'Скасувати вибір',
  },
}
