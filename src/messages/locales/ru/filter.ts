import type { FilterMessages } from '../../catalogue/filter.ts'

/** Russian texts of the filter. */
export const ruFilter: FilterMessages = {
  locale: 'ru',
  filter: {
    title: 'Поддержка',
    apps: {
      one: '{count} приложение',
      few: '{count} приложения',
      many: '{count} приложений',
      other: '{count} приложения',
    },
    unknown: {
      one: 'неизвестно: {count}',
      few: 'неизвестно: {count}',
      many: 'неизвестно: {count}',
      other: 'неизвестно: {count}',
    },
    matchAll: 'Только приложения, у которых есть все выбранные каналы',
    clear: 'Сбросить выбор',
  },
}
