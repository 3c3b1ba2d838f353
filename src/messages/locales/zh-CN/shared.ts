import type { SharedMessages } from '../../catalogue/shared.ts'

/** Simplified Chinese texts that several components show. */
export const zhCNShared: SharedMessages = {
  locale: 'zh-CN',
  channels: {
    'public-forum': {
      title: '公共论坛（非正式帮助）',
      promise:
        '开发者或开发机构可能会不时浏览 ClearFoundation 论坛，或为该应用指定的其他公共论坛，并在其中提供帮助。',
      limits: '任何人均未承诺、也无义务免费答复，响应时间不一。',
    },
    'dedicated-forum': {
      title: 'ClearFoundation 论坛（专属版块）',
      promise: '开发者或开发机构会在 ClearFoundation 论坛中该应用的专属版块尽力提供帮助。',
      limits: '不承诺响应时间。',
    },
    developer: {
      title: '开发者 / ISV',
      promise: '开发者或开发机构设有支持服务，可通过网页或电子邮件提交和跟踪支持工单。',
      limits: '支持范围、条件、服务时间和响应时间以该应用的详细信息为准；除此之外不作任何承诺。',
    },
    professional: {
      title: 'ClearCenter 专业支持',
      promise:
        'ClearCenter 按照此系统付费订阅的条款提供专业支持。每个新事件都从填写 ClearCARE 事件报告开始。',
      limits: '若没有订阅或单次事件工单，则不作任何承诺。',
    },
    consulting: {
      title: 'ClearCenter 咨询服务',
      promise:
        'ClearCenter 工程团队可能会以咨询服务的形式就该应用提供帮助。请联系销售团队，说明您的需求范围。',
      limits: '不承诺一定承接您的需求。',
    },
  },
  status: {
    available: '可用',
    conditions: {
      'vendor-terms': '可用：按开发者的条款',
      subscription: '可用：需有订阅或单次事件工单',
      'incident-report': '可用：已包含在此系统的订阅中',
      'live-ticket': '可用：适用于您的有效工单所涉事件',
      'sales-agreement': '可用：需与销售团队商定',
    },
    unavailable: {
      'not-offered': '未针对该应用提供',
      'not-registered': '不可用：此系统未注册',
      'no-subscription': '不可用：未包含在此系统的订阅中',
      'no-incident-ticket': '不可用：需有单次事件工单',
    },
    unknown: {
      'policy-unknown': '未知',
      'entitlement-unknown': '有提供，但尚不清楚此系统享有哪些支持权益',
    },
  },
  actions: {
    'visit-forum': '访问论坛',
    'open-service': '打开开发者的支持服务',
    'write-mail': '发邮件至 {email}',
    'open-incident': '填写 ClearCARE 事件报告',
    upgrade: '查看升级订阅后包含的内容',
    'buy-ticket': '购买单次事件工单',
    register: '注册此系统',
    'contact-sales': '联系销售团队',
  },
  states: {
    loading: '正在加载支持政策。',
    absent: '没有关于该应用支持情况的任何信息。',
    invalid: '无法读取该应用的支持政策，因此无法说明其内容。',
    failed: {
      'not-registered': '注册此系统后，将显示支持政策。',
      'signed-out': '您的会话已结束。请重新登录以查看支持政策。',
      connection: '无法连接到 Marketplace。请检查网络连接，然后重试。',
      service: 'Marketplace 无法响应。请稍后重试。',
    },
  },
  terms: {
    hours: '服务时间',
    responseTime: '响应时间',
    scope: '支持范围',
    rate: '费率',
    perHour: '每小时 {range}',
    email: '电子邮件',
    phone: '电话',
  },
  key: {
    titleWithApp: '{app} 的支持渠道',
    titleWithoutApp: '支持渠道',
    close: '关闭',
    marks: '标记样式说明',
    looks: {
      filled: '可用',
      hollow: '未针对该应用提供',
      struck: '有提供，但此系统无权使用',
      small: '未知',
    },
  },
}
