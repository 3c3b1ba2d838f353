import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** Traditional Chinese texts about Level III support. */
export const zhTWLevelThree: LevelThreeMessages = {
  locale: 'zh-TW',
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
    ask: '索取報價',
  },
}
