import type { Messages } from '../catalogue.ts'

/** Traditional Chinese as used in Taiwan. */
export const zhTW: Messages = {
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
  legend: {
    channels: {
      'public-forum': '公開論壇',
      'dedicated-forum': '專屬討論區',
      developer: '開發者',
      professional: '專業支援',
      consulting: '顧問服務',
    },
    nameWithApp: '{app} 的支援管道：{summary}',
    nameWithoutApp: '支援管道：{summary}',
    available: '{total} 種中有 {available} 種可用（{channels}）',
    noneAvailable: '{total} 種中有 0 種可用',
    withUnknown: { other: '{summary}；{count} 種不明' },
    states: {
      loading: '載入中',
      absent: '不明',
      invalid: '無法讀取',
      failed: '無法載入',
    },
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
  panel: {
    nextStep: '您的下一步',
    entering: {
      'visit-forum': '請先在論壇查看是否有人遇過相同問題，再發文詢問。',
      'open-service': '請向開發者提交支援單，說明發生的狀況，以及您原本預期的結果。',
      'write-mail': '請寫信給開發者，說明發生的狀況，以及您原本預期的結果。',
      'open-incident': '請向 ClearCenter 回報事件。每起新事件都從填寫 ClearCARE 事件報告開始。',
      'contact-sales': '請向業務團隊說明您的需求範圍。業務團隊會告知能否承接，以及相關條件。',
    },
    obtaining: {
      register: '註冊此系統後，即可得知此系統享有哪些支援權益。',
      'buy-ticket': '單次事件支援單涵蓋一起事件的專業支援費用。',
      upgrade: '升級後，此系統的訂閱即包含專業支援。',
      'contact-sales': '請向業務團隊洽詢此系統如何取得專業支援。',
    },
    nothingLeft: {
      'not-offered': '未針對此應用程式提供任何支援。',
      'policy-unknown': '不清楚如何取得此應用程式的相關協助。',
      'entitlement-unknown': '有針對此應用程式提供專業支援，但不清楚此系統是否享有這項權益。',
    },
    channels: '取得協助的管道',
    subscriptionEnds: '訂閱到期時間',
    factors: '此政策的決定因素',
    factorNames: {
      'technical-knowledge': 'ClearCenter 對此軟體的技術知識',
      stability: '應用程式的穩定性與過往紀錄',
      'vendor-relationship': '與廠商的關係及協議',
    },
    levelThree: {
      title: 'Level III 支援說明',
      purpose:
        '將有效的支援單轉交更高層級處理，適用於難以估計處理時間或需要極高專業能力的事件：可能是發生故障，也可能只是哪裡不對勁。',
      course:
        '經您同意後，事件會轉交給系統管理團隊、軟體開發團隊或可信賴合作夥伴的一位工程師，由其直接與您合作，直到雙方都同意問題已解決。',
      cost: '以小時計費，每小時 {range}，視預估處理時間與複雜程度而定。開始任何工作之前，會先告知費率、估算與完成時間。',
      withoutTicket: '若沒有支援單，請聯絡業務團隊。',
      examples: '範例',
      driver: '為指定版本的系統核心編譯驅動程式',
      certificate: '用於郵件服務、由憑證授權單位簽署的憑證',
      disk: '重建 RAID 1 中故障的磁碟',
    },
  },
  filter: {
    title: '支援管道',
    apps: { other: '{count} 個應用程式' },
    unknown: { other: '另有 {count} 個不明' },
    matchAll: '僅顯示具備所有已選管道的應用程式',
    clear: '清除選取',
  },
}
