import type { LegendMessages } from '../../catalogue/legend.ts'

/** Turkish texts of a legend before anyone opens its tooltip or dialog. */
export const trLegend: LegendMessages = {
  locale: 'tr',
  legend: {
    channels: {
      'public-forum': 'herkese açık forum',
      'dedicated-forum': 'uygulamaya özel forum',
      developer: 'geliştirici',
      professional: 'profesyonel destek',
      consulting: 'danışmanlık',
    },
    nameWithApp: '{app} için destek: {summary}',
    nameWithoutApp: 'Destek: {summary}',
    available: '{total} kanaldan {available} tanesi – {channels}',
    noneAvailable: '{total} kanaldan hiçbiri',
    withUnknown: {
      one: '{summary}; {count} tanesi bilinmiyor',
      other: '{summary}; {count} tanesi bilinmiyor',
    },
    states: {
      loading: 'yükleniyor',
      absent: 'bilinmiyor',
      invalid: 'okunamadı',
      failed: 'yüklenemedi',
    },
  },
}
