import type { FormMessages } from '../../catalogue/form.ts'

/** Hebrew texts that the forms share. */
export const heForm: FormMessages = {
  locale: 'he',
  form: {
    optional: '(לא חובה)',
    problems: {
      'too-long': 'הטקסט ארוך מדי: לכל היותר {limit} תווים.',
      'not-an-address': 'זו אינה כתובת דוא״ל. כתובת נראית כך: name@example.com.',
      'not-a-date': 'זה אינו תאריך. תאריך נראה כך: 2026-12-04.',
      past: 'היום הזה כבר עבר.',
    },
    corrections: {
      one: '{count} שדה טעון תיקון',
      two: '{count} שדות טעונים תיקון',
      other: '{count} שדות טעונים תיקון',
    },
    kept: {
      tab: 'מה שמוקלד נשמר בכרטיסייה הזאת, עד לשליחה, למחיקה או לסגירת הכרטיסייה.',
      days: 'מה שמוקלד נשמר במכשיר הזה למשך {days}. יש למחוק אותו אם גם אחרים משתמשים במכשיר.',
      elsewhere: 'מה שמוקלד נשמר עד לשליחה או למחיקה.',
      nowhere: 'הדפדפן הזה אינו שומר דבר: מה שמוקלד יאבד עם היציאה מהדף.',
    },
    discard: 'מחיקת הטיוטה',
    discarded: 'הטקסט אינו נשמר עוד.',
    restore: 'שחזור הטיוטה',
    copied: 'הועתק',
    copyFailed: 'ההעתקה נכשלה. יש להעתיק ידנית:',
    stop: 'הפסקת ההמתנה',
  },
}
