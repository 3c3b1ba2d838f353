import type { LegendMessages } from '../../catalogue/legend.ts'

/** Korean texts of a legend before anyone opens its tooltip or dialog. */
export const koLegend: LegendMessages = {
  locale: 'ko',
  legend: {
    channels: {
      'public-forum': '공개 포럼',
      'dedicated-forum': '전용 포럼',
      developer: '개발자',
      professional: '전문 지원',
      consulting: '컨설팅',
    },
    nameWithApp: '{app} 지원: {summary}',
    nameWithoutApp: '지원: {summary}',
    available: '{total}개 중 {available}개 – {channels}',
    noneAvailable: '{total}개 중 0개',
    withUnknown: { other: '{summary}, 알 수 없음 {count}개' },
    states: {
      loading: '불러오는 중',
      absent: '알 수 없음',
      invalid: '읽을 수 없음',
      failed: '불러올 수 없음',
    },
  },
}
