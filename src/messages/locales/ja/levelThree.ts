import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** Japanese texts about Level III support. */
export const jaLevelThree: LevelThreeMessages = {
  locale: 'ja',
  levelThree: {
    title: 'Level IIIサポートとは',
    purpose:
      'オープン中の有効なチケットをエスカレーションするサポートです。所要時間を見積もりにくいインシデントや、きわめて高度なスキルを要するインシデントを対象とします。何かが壊れている場合も、「どこかおかしい」というだけの場合も含まれます。',
    course:
      'お客様の承認を得たうえで、システム管理チームもしくはソフトウェア開発チーム、または信頼できるパートナーのエンジニアに引き継がれます。担当エンジニアは、解決したと双方が合意するまで、お客様と直接やり取りしながら対応します。',
    cost: '料金は時間制で、予想される所要時間と複雑さに応じて1時間あたり{range}です。適用される時間単価、見積もり、完了時期は、作業が始まる前にすべて提示されます。',
    withoutTicket: 'チケットがない場合は、営業担当にお問い合わせください。',
    examples: '例',
    driver: '特定のカーネル向けドライバーのビルド',
    certificate: '認証局が署名した証明書（メール用）',
    disk: 'RAID 1で故障したディスクの再構築',
    ask: '見積書を依頼する',
  },
}
