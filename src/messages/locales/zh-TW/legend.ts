import type { LegendMessages } from '../../catalogue/legend.ts'

/** Traditional Chinese texts of a legend before anyone opens its tooltip or dialog. */
export const zhTWLegend: LegendMessages = {
  locale: 'zh-TW',
  legend: {
    channels: {
      'public-forum': '公開論壇',
      'dedicated-forum': '專屬討論區',
      developer: '開發者',
      professional: '專業支援',
      consulting: '顧問服務',
    },
    nameWithApp: '{app} 的支援管道：{summary}',
    nameWithoutApp: '支援管道：{summary}',
    available: '{total} 種中有 {available} 種可用（{channels}）',
    noneAvailable: '{total} 種中有 0 種可用',
    withUnknown: { other: '{summary}；{count} 種不明' },
    states: {
      loading: '載入中',
      absent: '不明',
      invalid: '無法讀取',
      failed: '無法載入',
    },
  },
}
