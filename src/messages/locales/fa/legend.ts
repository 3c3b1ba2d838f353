import type { LegendMessages } from '../../catalogue/legend.ts'

/** Persian texts of a legend before anyone opens its tooltip or dialog. */
export const faLegend: LegendMessages = {
  locale: 'fa',
  legend: {
    channels: {
      'public-forum': 'انجمن عمومی',
      'dedicated-forum': 'انجمن اختصاصی',
      developer: 'توسعه‌دهنده',
      professional: 'پشتیبانی حرفه‌ای',
      consulting: 'مشاوره',
    },
    nameWithApp: 'پشتیبانی {app}: {summary}',
    nameWithoutApp: 'پشتیبانی: {summary}',
    available: '{available} از {total} – {channels}',
    noneAvailable: 'هیچ‌یک از {total}',
    withUnknown: {
      one: '{summary}؛ {count} نامشخص',
      other: '{summary}؛ {count} نامشخص',
    },
    states: {
      loading: 'در حال بارگذاری',
      absent: 'نامشخص',
      invalid: 'خوانده نشد',
      failed: 'بارگذاری نشد',
    },
  },
}
