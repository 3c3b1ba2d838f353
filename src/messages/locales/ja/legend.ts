import type { LegendMessages } from '../../catalogue/legend.ts'

/** Japanese texts of a legend before anyone opens its tooltip or dialog. */
export const jaLegend: LegendMessages = {
  locale: 'ja',
  legend: {
    channels: {
      'public-forum': '公開フォーラム',
      'dedicated-forum': '専用フォーラム',
      developer: '開発元',
      professional: 'プロフェッショナル',
      consulting: 'コンサルティング',
    },
    nameWithApp: '{app}のサポート：{summary}',
    nameWithoutApp: 'サポート：{summary}',
    available: '{total}種類中{available}種類が利用可能（{channels}）',
    noneAvailable: '{total}種類のうち利用可能なものはなし',
    withUnknown: { other: '{summary}、{count}種類は不明' },
    states: {
      loading: '読み込み中',
      absent: '不明',
      invalid: '読み取れませんでした',
      failed: '読み込めませんでした',
    },
  },
}
