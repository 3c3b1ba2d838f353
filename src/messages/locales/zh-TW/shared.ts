import type { SharedMessages } from '../../catalogue/shared.ts'

/** Traditional Chinese texts that several components show. */
export const zhTWShared: SharedMessages = {
  locale: 'zh-TW',
  channels: {
    'public-forum': {
      title: '公開論壇（非正式協助）',
      promise:
        '開發者或開發單位可能偶爾會瀏覽 ClearFoundation 論壇，或為此應用程式指定的其他公開論壇，並在其中提供協助。',
      limits: '任何人均未承諾、也無義務免費回覆，且回應時間不一。',
    },
    'dedicated-forum': {
      title: 'ClearFoundation 論壇（專屬討論區）',
      promise: '開發者或開發單位會在 ClearFoundation 論壇中此應用程式的專屬討論區盡力提供協助。',
      limits: '不承諾回應時間。',
    },
    developer: {
      title: '開發者／ISV',
      promise: '開發者或開發單位設有支援服務，可透過網頁或電子郵件提交及追蹤支援單。',
      limits:
        '支援範圍、條件、服務時間與回應時間以此應用程式的詳細資料為準；除此之外不作任何承諾。',
    },
    professional: {
      title: 'ClearCenter 專業支援',
      promise:
        'ClearCenter 依此系統付費訂閱的條款提供專業支援。每起新事件都從填寫 ClearCARE 事件報告開始。',
      limits: '若無訂閱或單次事件支援單，則不作任何承諾。',
    },
    consulting: {
      title: 'ClearCenter 顧問服務',
      promise:
        'ClearCenter 工程團隊可能以顧問服務的方式，就此應用程式提供協助。請聯絡業務團隊，說明您的需求範圍。',
      limits: '不承諾一定會承接需求。',
    },
  },
  status: {
    available: '可用',
    conditions: {
      'vendor-terms': '可用：依開發者的條款',
      subscription: '可用：須有訂閱或單次事件支援單',
      'incident-report': '可用：已包含在此系統的訂閱中',
      'live-ticket': '可用：適用於您的有效支援單所載事件',
      'sales-agreement': '可用：須與業務團隊議定',
    },
    unavailable: {
      'not-offered': '未針對此應用程式提供',
      'not-registered': '無法使用：此系統未註冊',
      'no-subscription': '無法使用：不包含在此系統的訂閱中',
      'no-incident-ticket': '無法使用：須有單次事件支援單',
    },
    unknown: {
      'policy-unknown': '不明',
      'entitlement-unknown': '有提供，但不清楚此系統享有哪些支援權益',
    },
  },
  actions: {
    'visit-forum': '前往論壇',
    'open-service': '前往開發者的支援服務',
    'write-mail': '寄信至 {email}',
    'open-incident': '填寫 ClearCARE 事件報告',
    upgrade: '查看升級包含的內容',
    'buy-ticket': '購買單次事件支援單',
    register: '註冊此系統',
    'contact-sales': '聯絡業務團隊',
  },
  states: {
    loading: '正在載入支援政策。',
    absent: '此應用程式的支援情形不明。',
    invalid: '無法讀取此應用程式的支援政策，因此無法說明其內容。',
    failed: {
      'not-registered': '註冊此系統後，即會顯示支援政策。',
      'signed-out': '您的工作階段已結束。請重新登入以檢視支援政策。',
      connection: '無法連線至 Marketplace。請檢查連線後再試一次。',
      service: 'Marketplace 無法回應。請稍後再試。',
    },
  },
  terms: {
    hours: '服務時間',
    responseTime: '回應時間',
    scope: '支援範圍',
    rate: '費率',
    perHour: '每小時 {range}',
    email: '電子郵件',
    phone: '電話',
  },
  key: {
    titleWithApp: '{app} 的支援管道',
    titleWithoutApp: '支援管道',
    close: '關閉',
    marks: '標記樣式說明',
    looks: {
      filled: '可用',
      hollow: '未針對此應用程式提供',
      struck: '有提供，但不在此系統的支援權益範圍內',
      small: '不明',
    },
  },
}
