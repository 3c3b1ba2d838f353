import type { FilterMessages } from '../../catalogue/filter.ts'

/** Arabic texts of the filter. */
export const arFilter: FilterMessages = {
  locale: 'ar',
  filter: {
    title: 'الدعم',
    apps: {
      zero: '{count} تطبيق',
      one: 'تطبيق واحد ({count})',
      two: 'تطبيقان ({count})',
      few: '{count} تطبيقات',
      many: '{count} تطبيقًا',
      other: '{count} تطبيق',
    },
    unknown: {
      zero: '{count} غير معروف',
      one: '{count} غير معروف',
      two: '{count} غير معروفين',
      few: '{count} غير معروفة',
      many: '{count} غير معروف',
      other: '{count} غير معروف',
    },
    matchAll: 'الاقتصار على التطبيقات التي تتوفر لها كل الخيارات المحددة',
    clear: 'مسح التحديد',
  },
}
