import type { SharedMessages } from '../../catalogue/shared.ts'

/** Arabic texts that several components show. */
export const arShared: SharedMessages = {
  locale: 'ar',
  channels: {
    'public-forum': {
      title: 'المنتدى العام – دون التزام',
      promise:
        'قد يطّلع المطوّر أو الجهة المطوِّرة من حين إلى آخر على منتدى ClearFoundation أو على منتدى عام آخر محدَّد للتطبيق ويقدّم المساعدة هناك.',
      limits: 'لا أحد ملتزم ولا مُلزَم بالرد مجانًا، وتتفاوت أوقات الاستجابة.',
    },
    'dedicated-forum': {
      title: 'منتدى ClearFoundation – قسم مخصص',
      promise:
        'يبذل المطوّر أو الجهة المطوِّرة أفضل جهد ممكن للمساعدة في قسم من منتدى ClearFoundation مخصص لهذا التطبيق.',
      limits: 'لا يوجد تعهّد بأي وقت استجابة.',
    },
    developer: {
      title: 'دعم المطوّر / ISV',
      promise:
        'يدير المطوّر أو الجهة المطوِّرة خدمة لإرسال تذاكر الدعم ومتابعتها عبر الويب أو البريد الإلكتروني.',
      limits:
        'يسري ما ورد في تفاصيل التطبيق بشأن النطاق والشروط وساعات العمل وأوقات الاستجابة، ولا يوجد تعهّد بأي شيء سواه.',
    },
    professional: {
      title: 'الدعم الاحترافي من ClearCenter',
      promise:
        'تقدّم ClearCenter دعمًا احترافيًا وفق شروط الاشتراك المدفوع لهذا النظام. تبدأ معالجة كل حادثة جديدة بنموذج ClearCARE للإبلاغ عن الحوادث.',
      limits: 'لا يوجد تعهّد بأي شيء دون اشتراك أو تذكرة لحادثة واحدة.',
    },
    consulting: {
      title: 'الدعم الاستشاري من ClearCenter',
      promise:
        'قد يقدّم فريق الهندسة لدى ClearCenter المساعدة في هذا التطبيق ضمن خدمة استشارية. تواصل مع قسم المبيعات وأوضح نطاق طلبك.',
      limits: 'لا يوجد تعهّد بقبول الطلب.',
    },
  },
  status: {
    available: 'متاح',
    conditions: {
      'vendor-terms': 'متاح وفق شروط المطوّر',
      subscription: 'متاح باشتراك أو بتذكرة لحادثة واحدة',
      'incident-report': 'متاح: مشمول في اشتراك هذا النظام',
      'live-ticket': 'متاح للحادثة المسجَّلة في تذكرتك السارية',
      'sales-agreement': 'متاح بالاتفاق مع قسم المبيعات',
    },
    unavailable: {
      'not-offered': 'لا يُقدَّم لهذا التطبيق',
      'not-registered': 'غير متاح: هذا النظام غير مسجَّل',
      'no-subscription': 'غير متاح: غير مشمول في اشتراك هذا النظام',
      'no-incident-ticket': 'غير متاح دون تذكرة لحادثة واحدة',
    },
    unknown: {
      'policy-unknown': 'غير معروف',
      'entitlement-unknown':
        'يُقدَّم لهذا التطبيق، لكن من غير المعروف ما الذي يحق لهذا النظام الاستفادة منه',
    },
  },
  actions: {
    'visit-forum': 'زيارة المنتدى',
    'open-service': 'فتح خدمة الدعم لدى المطوّر',
    'write-mail': 'مراسلة {email}',
    'open-incident': 'فتح نموذج ClearCARE للإبلاغ عن الحوادث',
    upgrade: 'عرض ما تشمله الترقية',
    'buy-ticket': 'شراء تذكرة لحادثة واحدة',
    register: 'تسجيل هذا النظام',
    'contact-sales': 'التواصل مع قسم المبيعات',
  },
  states: {
    loading: 'جارٍ تحميل سياسة الدعم.',
    absent: 'لا تتوفر أي معلومات عن دعم هذا التطبيق.',
    invalid: 'تعذّرت قراءة سياسة دعم هذا التطبيق، ولا يمكن قول أي شيء عنها.',
    failed: {
      'not-registered': 'تُعرض سياسة الدعم بعد تسجيل هذا النظام.',
      'signed-out': 'انتهت جلستك. سجّل الدخول مجددًا لعرض سياسة الدعم.',
      connection: 'تعذّر الوصول إلى متجر Marketplace. تحقّق من الاتصال وحاول مجددًا.',
      service: 'لم يتمكن متجر Marketplace من الرد. حاول مجددًا في وقت لاحق.',
    },
  },
  terms: {
    hours: 'ساعات العمل',
    responseTime: 'وقت الاستجابة',
    scope: 'النطاق',
    rate: 'السعر',
    perHour: '{range} في الساعة',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
  },
  key: {
    titleWithApp: 'دعم تطبيق {app}',
    titleWithoutApp: 'الدعم',
    close: 'إغلاق',
    marks: 'معاني أشكال الرموز',
    looks: {
      filled: 'متاح',
      hollow: 'لا يُقدَّم للتطبيق',
      struck: 'يُقدَّم للتطبيق، لكن لا يحق لهذا النظام الاستفادة منه',
      small: 'غير معروف',
    },
  },
}
