import type { FilterMessages } from '../../catalogue/filter.ts'

/** Traditional Chinese texts of the filter. */
export const zhTWFilter: FilterMessages = {
  locale: 'zh-TW',
  filter: {
    title: '支援管道',
    apps: { other: '{count} 個應用程式' },
    unknown: { other: '另有 {count} 個不明' },
    matchAll: '僅顯示具備所有已選管道的應用程式',
    clear: '清除選取',
  },
}
