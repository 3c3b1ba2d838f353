import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** Simplified Chinese texts about Level III support. */
export const zhCNLevelThree: LevelThreeMessages = {
  locale: 'zh-CN',
  levelThree: {
    title: '什么是 Level III 支持',
    purpose:
      '将有效工单升级处理，适用于难以估计处理时长或需要极高专业技能的事件：可能是出现故障，也可能只是感觉哪里不对劲。',
    course:
      '经您批准后，工单会转交给系统管理团队、软件开发团队或可信合作伙伴的一位工程师，由其直接与您合作，直至双方都认可问题已解决。',
    cost: '按小时计费，每小时 {range}，具体取决于预估时长和复杂程度。费率、估算和完成时间会在任何工作开始之前告知。',
    withoutTicket: '如果没有工单，请联系销售团队。',
    examples: '示例',
    driver: '为指定的内核编译驱动程序',
    certificate: '由证书颁发机构签名、用于邮件的证书',
    disk: '重建 RAID 1 中发生故障的磁盘',
    ask: '申请报价',
  },
}
