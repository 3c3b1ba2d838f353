import type { LegendMessages } from '../../catalogue/legend.ts'

/** Russian texts of a legend before anyone opens its tooltip or dialog. */
export const ruLegend: LegendMessages = {
  locale: 'ru',
  legend: {
    channels: {
      'public-forum': 'публичный форум',
      'dedicated-forum': 'отдельный раздел форума',
      developer: 'разработчик',
      professional: 'профессиональная поддержка',
      consulting: 'консалтинг',
    },
    nameWithApp: 'Поддержка приложения {app}: {summary}',
    nameWithoutApp: 'Поддержка: {summary}',
    available: '{available} из {total} — {channels}',
    noneAvailable: 'ни одного из {total}',
    withUnknown: {
      one: '{summary}; неизвестно: {count}',
      few: '{summary}; неизвестно: {count}',
      many: '{summary}; неизвестно: {count}',
      other: '{summary}; неизвестно: {count}',
    },
    states: {
      loading: 'загрузка',
      absent: 'неизвестно',
      invalid: 'не удалось прочитать',
      failed: 'не удалось загрузить',
    },
  },
}
