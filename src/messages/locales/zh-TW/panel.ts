import type { PanelMessages } from '../../catalogue/panel.ts'

/** Traditional Chinese texts of the panel. */
export const zhTWPanel: PanelMessages = {
  locale: 'zh-TW',
  panel: {
    nextAction: '您的下一步',
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
  },
}
