import type { LegendMessages } from '../../catalogue/legend.ts'

/** Arabic texts of a legend before anyone opens its tooltip or dialog. */
export const arLegend: LegendMessages = {
  locale: 'ar',
  legend: {
    channels: {
      'public-forum': 'المنتدى العام',
      'dedicated-forum': 'المنتدى المخصص',
      developer: 'دعم المطوّر',
      professional: 'الدعم الاحترافي',
      consulting: 'الدعم الاستشاري',
    },
    nameWithApp: 'دعم تطبيق {app}: {summary}',
    nameWithoutApp: 'الدعم: {summary}',
    available: '{available} من أصل {total} – {channels}',
    noneAvailable: 'لا شيء من أصل {total}',
    withUnknown: {
      zero: '{summary}؛ {count} غير معروف',
      one: '{summary}؛ {count} غير معروف',
      two: '{summary}؛ {count} غير معروفين',
      few: '{summary}؛ {count} غير معروفة',
      many: '{summary}؛ {count} غير معروف',
      other: '{summary}؛ {count} غير معروف',
    },
    states: {
      loading: 'جارٍ التحميل',
      absent: 'غير معروف',
      invalid: 'تعذّرت القراءة',
      failed: 'تعذّر التحميل',
    },
  },
}
