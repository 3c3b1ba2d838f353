import type { FilterMessages } from '../../catalogue/filter.ts'

/** Korean texts of the filter. */
export const koFilter: FilterMessages = {
  locale: 'ko',
  filter: {
    title: '지원',
    apps: { other: '앱 {count}개' },
    unknown: { other: '알 수 없음 {count}개' },
    matchAll: '선택한 채널이 모두 있는 앱만',
    clear: '선택 해제',
  },
}
