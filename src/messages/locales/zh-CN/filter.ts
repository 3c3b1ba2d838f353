import type { FilterMessages } from '../../catalogue/filter.ts'

/** Simplified Chinese texts of the filter. */
export const zhCNFilter: FilterMessages = {
  locale: 'zh-CN',
  filter: {
    title: '支持渠道',
    apps: { other: '{count} 个应用' },
    unknown: { other: '另有 {count} 个未知' },
    matchAll: '仅显示同时具备所有选中渠道的应用',
    clear: '清除选择',
  },
}
