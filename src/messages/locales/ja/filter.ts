import type { FilterMessages } from '../../catalogue/filter.ts'

/** Japanese texts of the filter. */
export const jaFilter: FilterMessages = {
  locale: 'ja',
  filter: {
    title: 'サポート',
    apps: { other: 'アプリ{count}件' },
    unknown: { other: '不明{count}件' },
    matchAll: '選択した項目をすべて満たすアプリのみ',
    clear: '選択を解除する',
  },
}
