import type { LegendMessages } from '../../catalogue/legend.ts'

/** Simplified Chinese texts of a legend before anyone opens its tooltip or dialog. */
export const zhCNLegend: LegendMessages = {
  locale: 'zh-CN',
  legend: {
    channels: {
      'public-forum': '公共论坛',
      'dedicated-forum': '专属版块',
      developer: '开发者',
      professional: '专业支持',
      consulting: '咨询服务',
    },
    nameWithApp: '{app} 的支持渠道：{summary}',
    nameWithoutApp: '支持渠道：{summary}',
    available: '共 {total} 个，{available} 个可用（{channels}）',
    noneAvailable: '共 {total} 个，0 个可用',
    withUnknown: { other: '{summary}；{count} 个未知' },
    states: {
      loading: '正在加载',
      absent: '未知',
      invalid: '无法读取',
      failed: '无法加载',
    },
  },
}
