import type { PanelMessages } from '../../catalogue/panel.ts'

/** Hebrew texts of the panel. */
export const hePanel: PanelMessages = {
  locale: 'he',
  panel: {
    nextAction: 'הצעד הבא שלך',
    entering: {
      'visit-forum': 'יש לבדוק אם אחרים כבר נתקלו בבעיה, ואז לשאול בפורום.',
      'open-service': 'יש לפתוח פנייה אצל המפתח, ולתאר מה קרה ומה ציפית שיקרה במקום זאת.',
      'write-mail': 'יש לכתוב למפתח, ולתאר מה קרה ומה ציפית שיקרה במקום זאת.',
      'open-incident':
        'יש לדווח על האירוע לחברת ClearCenter. כל אירוע חדש מתחיל בדוח האירוע של ClearCARE.',
      'contact-sales':
        'יש לתאר למחלקת המכירות את היקף הבקשה. המחלקה תודיע אם ניתן לקבל את הבקשה לטיפול, ובאילו תנאים.',
    },
    obtaining: {
      register: 'יש לרשום את המערכת הזאת. אז ייוודע לאיזו תמיכה היא זכאית.',
      'buy-ticket': 'פנייה לאירוע יחיד מכסה את התשלום על תמיכה מקצועית באירוע אחד.',
      upgrade: 'עם שדרוג, המינוי של המערכת הזאת כולל תמיכה מקצועית.',
      'contact-sales': 'יש לברר עם מחלקת המכירות כיצד המערכת הזאת יכולה לקבל תמיכה מקצועית.',
    },
    nothingLeft: {
      'not-offered': 'לא מוצעת שום תמיכה ליישום הזה.',
      'policy-unknown': 'לא ידוע כיצד ניתן לקבל עזרה ביישום הזה.',
      'entitlement-unknown': 'ליישום הזה מוצעת תמיכה מקצועית. לא ידוע אם המערכת הזאת זכאית לה.',
    },
    channels: 'דרכים לקבלת עזרה',
    subscriptionEnds: 'סיום המינוי',
    factors: 'במה תלויה המדיניות הזאת',
    factorNames: {
      'technical-knowledge': 'הידע הטכני של ClearCenter על התוכנה',
      stability: 'היציבות וההיסטוריה של היישום',
      'vendor-relationship': 'הקשר עם הספק וההסכמים איתו',
    },
  },
}
