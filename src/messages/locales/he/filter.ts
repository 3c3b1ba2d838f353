import type { FilterMessages } from '../../catalogue/filter.ts'

/** Hebrew texts of the filter. */
export const heFilter: FilterMessages = {
  locale: 'he',
  filter: {
    title: 'תמיכה',
    apps: { one: '{count} יישום', two: '{count} יישומים', other: '{count} יישומים' },
    unknown: { one: '{count} לא ידוע', two: '{count} לא ידועים', other: '{count} לא ידועים' },
    matchAll: 'רק יישומים עם כל האפשרויות שנבחרו',
    clear: 'ניקוי הבחירה',
  },
}
