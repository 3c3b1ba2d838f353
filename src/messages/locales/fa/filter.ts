import type { FilterMessages } from '../../catalogue/filter.ts'

/** Persian texts of the filter. */
export const faFilter: FilterMessages = {
  locale: 'fa',
  filter: {
    title: 'پشتیبانی',
    apps: { one: '{count} برنامه', other: '{count} برنامه' },
    unknown: { one: '{count} نامشخص', other: '{count} نامشخص' },
    matchAll: 'فقط برنامه‌هایی که همهٔ موارد انتخاب‌شده را دارند',
    clear: 'پاک کردن انتخاب',
  },
}
