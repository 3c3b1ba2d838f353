import type { LegendMessages } from '../../catalogue/legend.ts'

/** Ukrainian texts of a legend before anyone opens its tooltip or dialog. */
export const ukLegend: LegendMessages = {
  locale: 'uk',
  legend: {
    channels: {
      'public-forum': 'публічний форум',
      'dedicated-forum': 'окремий розділ форуму',
      developer: 'розробник',
      professional: 'професійна підтримка',
      consulting: 'консалтинг',
    },
    nameWithApp: 'Підтримка застосунку {app}: {summary}',
    nameWithoutApp: 'Підтримка: {summary}',
    available: '{available} з {total} — {channels}',
    noneAvailable: 'жодного з {total}',
    withUnknown: {
      one: '{summary}; невідомо: {count}',
      few: '{summary}; невідомо: {count}',
      many: '{summary}; невідомо: {count}',
      other: '{summary}; невідомо: {count}',
    },
    states: {
      loading: 'завантаження',
      absent: 'невідомо',
      invalid: 'не вдалося прочитати',
      failed: 'не вдалося завантажити',
    },
  },
}
