import type { SharedMessages } from '../../catalogue/shared.ts'

/** Hebrew texts that several components show. */
export const heShared: SharedMessages = {
  locale: 'he',
  channels: {
    'public-forum': {
      title: 'פורום ציבורי – עזרה מזדמנת',
      promise:
        'המפתח או הארגון המפתח עשויים לעיין מדי פעם בפורום של ClearFoundation, או בפורום ציבורי אחר שיועד ליישום, ולעזור שם.',
      limits: 'איש אינו מתחייב ואינו חייב לענות ללא תשלום, וזמני התגובה משתנים.',
    },
    'dedicated-forum': {
      title: 'פורום ClearFoundation – מדור ייעודי',
      promise:
        'המפתח או הארגון המפתח עושים כמיטב יכולתם לעזור במדור של פורום ClearFoundation המוקדש ליישום הזה.',
      limits: 'אין התחייבות לזמן תגובה.',
    },
    developer: {
      title: 'מפתח / ISV',
      promise:
        'המפתח או הארגון המפתח מפעילים שירות להגשת פניות תמיכה ולמעקב אחריהן, באינטרנט או בדוא״ל.',
      limits:
        'היקף התמיכה, התנאים, שעות הפעילות וזמני התגובה הם אלה המצוינים בפרטי היישום; אין כל התחייבות מעבר להם.',
    },
    professional: {
      title: 'תמיכה מקצועית של ClearCenter',
      promise:
        'חברת ClearCenter מספקת תמיכה מקצועית בתנאי המינוי בתשלום של המערכת הזאת. כל אירוע חדש מתחיל בדוח האירוע של ClearCARE.',
      limits: 'אין כל התחייבות ללא מינוי או פנייה לאירוע יחיד.',
    },
    consulting: {
      title: 'שירותי ייעוץ של ClearCenter',
      promise:
        'צוות ההנדסה של ClearCenter עשוי לעזור ביישום הזה במסגרת שירותי ייעוץ. יש ליצור קשר עם מחלקת המכירות ולציין את היקף הבקשה.',
      limits: 'אין התחייבות שבקשה תתקבל לטיפול.',
    },
  },
  status: {
    available: 'זמין',
    conditions: {
      'vendor-terms': 'זמין בתנאים של המפתח',
      subscription: 'זמין עם מינוי או עם פנייה לאירוע יחיד',
      'incident-report': 'זמין: כלול במינוי של המערכת הזאת',
      'live-ticket': 'זמין לאירוע של הפנייה הפעילה שלך',
      'sales-agreement': 'זמין בהסכמה עם מחלקת המכירות',
    },
    unavailable: {
      'not-offered': 'לא מוצע ליישום הזה',
      'not-registered': 'לא זמין: המערכת הזאת אינה רשומה',
      'no-subscription': 'לא זמין: לא כלול במינוי של המערכת הזאת',
      'no-incident-ticket': 'לא זמין ללא פנייה לאירוע יחיד',
    },
    unknown: {
      'policy-unknown': 'לא ידוע',
      'entitlement-unknown': 'מוצע, אך לא ידוע לאיזו תמיכה המערכת הזאת זכאית',
    },
  },
  actions: {
    'visit-forum': 'מעבר לפורום',
    'open-service': 'פתיחת שירות התמיכה של המפתח',
    'write-mail': 'כתיבת דוא״ל אל {email}',
    'open-incident': 'פתיחת דוח אירוע של ClearCARE',
    upgrade: 'מה כלול בשדרוג',
    'buy-ticket': 'רכישת פנייה לאירוע יחיד',
    register: 'רישום המערכת הזאת',
    'contact-sales': 'יצירת קשר עם מחלקת המכירות',
  },
  states: {
    loading: 'מדיניות התמיכה נטענת.',
    absent: 'לא ידוע דבר על התמיכה ביישום הזה.',
    invalid: 'לא ניתן היה לקרוא את מדיניות התמיכה של היישום הזה, ולכן לא ניתן לומר עליה דבר.',
    failed: {
      'not-registered': 'מדיניות התמיכה מוצגת לאחר רישום המערכת הזאת.',
      'signed-out': 'ההתחברות שלך פגה. יש להתחבר שוב כדי לראות את מדיניות התמיכה.',
      connection: 'לא ניתן היה להגיע לשירות Marketplace. יש לבדוק את החיבור ולנסות שוב.',
      service: 'שירות Marketplace לא הצליח להשיב. יש לנסות שוב מאוחר יותר.',
    },
  },
  terms: {
    hours: 'שעות פעילות',
    responseTime: 'זמן תגובה',
    scope: 'היקף',
    rate: 'תעריף',
    perHour: '{range} לשעה',
    email: 'דוא״ל',
    phone: 'טלפון',
  },
  key: {
    titleWithApp: 'תמיכה ביישום {app}',
    titleWithoutApp: 'תמיכה',
    close: 'סגירה',
    marks: 'משמעות צורות הסימנים',
    looks: {
      filled: 'זמין',
      hollow: 'לא מוצע ליישום',
      struck: 'מוצע, אך המערכת הזאת אינה זכאית לו',
      small: 'לא ידוע',
    },
  },
}
