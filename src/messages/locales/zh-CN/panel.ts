import type { PanelMessages } from '../../catalogue/panel.ts'

/** Simplified Chinese texts of the panel. */
export const zhCNPanel: PanelMessages = {
  locale: 'zh-CN',
  panel: {
    nextAction: '您的下一步',
    entering: {
      'visit-forum': '请先看看是否有人遇到过同样的问题，然后在论坛中提问。',
      'open-service': '请向开发者提交工单，说明发生了什么，以及您原本期望的结果。',
      'write-mail': '请给开发者写邮件，说明发生了什么，以及您原本期望的结果。',
      'open-incident': '请向 ClearCenter 报告该事件。每个新事件都从填写 ClearCARE 事件报告开始。',
      'contact-sales': '请向销售团队说明您的需求范围。销售团队会告知能否承接，以及相应的条款。',
    },
    obtaining: {
      register: '请注册此系统。注册后即可得知此系统享有哪些支持权益。',
      'buy-ticket': '单次事件工单用于支付一个事件的专业支持费用。',
      upgrade: '升级后，此系统的订阅将包含专业支持。',
      'contact-sales': '请向销售团队咨询此系统如何获得专业支持。',
    },
    nothingLeft: {
      'not-offered': '未针对该应用提供任何支持。',
      'policy-unknown': '尚不清楚如何获得有关该应用的帮助。',
      'entitlement-unknown': '该应用提供专业支持，但尚不清楚此系统是否享有这项权益。',
    },
    channels: '获取帮助的途径',
    subscriptionEnds: '订阅到期时间',
    factors: '此政策的决定因素',
    factorNames: {
      'technical-knowledge': 'ClearCenter 对该软件的技术了解',
      stability: '应用的稳定性与历史表现',
      'vendor-relationship': '与厂商的关系及协议',
    },
  },
}
