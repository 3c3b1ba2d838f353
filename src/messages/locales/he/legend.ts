import type { LegendMessages } from '../../catalogue/legend.ts'

/** Hebrew texts of a legend before anyone opens its tooltip or dialog. */
export const heLegend: LegendMessages = {
  locale: 'he',
  legend: {
    channels: {
      'public-forum': 'פורום ציבורי',
      'dedicated-forum': 'פורום ייעודי',
      developer: 'מפתח',
      professional: 'תמיכה מקצועית',
      consulting: 'ייעוץ',
    },
    nameWithApp: 'תמיכה ביישום {app}: {summary}',
    nameWithoutApp: 'תמיכה: {summary}',
    available: '{available} מתוך {total} – {channels}',
    noneAvailable: 'אף ערוץ מתוך {total}',
    withUnknown: {
      one: '{summary}; {count} לא ידוע',
      two: '{summary}; {count} לא ידועים',
      other: '{summary}; {count} לא ידועים',
    },
    states: {
      loading: 'בטעינה',
      absent: 'לא ידוע',
      invalid: 'הקריאה נכשלה',
      failed: 'הטעינה נכשלה',
    },
  },
}
