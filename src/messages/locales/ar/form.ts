import type { FormMessages } from '../../catalogue/form.ts'

/** Arabic texts that the forms share. */
export const arForm: FormMessages = {
  locale: 'ar',
  form: {
    optional: '(اختياري)',
    problems: {
      'too-long': 'النص أطول من اللازم: الحد الأقصى لعدد الأحرف هو {limit}.',
      'not-an-address':
        'هذا ليس عنوان بريد إلكتروني. يكون العنوان على هذا الشكل: name@example.com.',
      'not-a-date': 'هذا ليس تاريخًا. يكون التاريخ على هذا الشكل: YYYY-MM-DD (2026-12-04).',
      past: 'لقد مضى هذا اليوم.',
    },
    corrections: {
      zero: '{count} حقل يحتاج إلى تصحيح',
      one: 'حقل واحد ({count}) يحتاج إلى تصحيح',
      two: 'حقلان ({count}) يحتاجان إلى تصحيح',
      few: '{count} حقول تحتاج إلى تصحيح',
      many: '{count} حقلًا يحتاج إلى تصحيح',
      other: '{count} حقل يحتاج إلى تصحيح',
    },
    kept: {
      tab: 'يُحفظ في علامة التبويب هذه ما تكتبه، إلى أن يُرسل أو يُحذف أو تُغلق علامة التبويب.',
      days: 'يُحفظ على هذا الجهاز ما تكتبه، ومدة الحفظ {days}. احذفه إذا كان آخرون يستخدمون الجهاز أيضًا.',
      elsewhere: 'يُحفظ ما تكتبه إلى أن يُرسل أو يُحذف.',
      nowhere: 'لا يحفظ هذا المتصفح شيئًا: إذا غادرت الصفحة، ضاع ما كتبته.',
    },
    discard: 'حذف المسودة',
    discarded: 'لم يعد النص محفوظًا.',
    restore: 'استعادة المسودة',
    copied: 'تم النسخ',
    copyFailed: 'تعذّر النسخ. انسخ هذا النص بنفسك:',
    stop: 'التوقف عن الانتظار',
  },
}
