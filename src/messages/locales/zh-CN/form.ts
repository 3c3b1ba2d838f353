import type { FormMessages } from '../../catalogue/form.ts'

/** Simplified Chinese texts that the forms share. */
export const zhCNForm: FormMessages = {
  locale: 'zh-CN',
  form: {
    optional: '（选填）',
    problems: {
      'too-long': '内容过长：最多 {limit} 个字符。',
      'not-an-address': '这不是电子邮件地址。格式应类似于 name@example.com。',
      'not-a-date': '这不是日期。格式应类似于 2026-12-04。',
      past: '该日期已过。',
    },
    corrections: { other: '有 {count} 个字段需要更正' },
    kept: {
      tab: '您输入的内容会保留在此标签页中，直到发送、舍弃或关闭此标签页。',
      days: '您输入的内容会在此设备上保留{days}。如果其他人也使用此设备，请舍弃该内容。',
      elsewhere: '您输入的内容会保留到发送或舍弃为止。',
      nowhere: '此浏览器不会保留任何内容：离开此页面后，您输入的内容将会丢失。',
    },
    discard: '舍弃草稿',
    discarded: '输入的内容已不再保留。',
    restore: '恢复草稿',
    copied: '已复制',
    copyFailed: '无法复制。请自行复制以下内容：',
    sending: '正在发送…',
    sendAgain: '重新发送',
    stop: '停止等待',
    outcome: {
      invalid: '门户要求更正内容。请更正后重新发送。',
      'signed-out': '您已退出登录。请在另一个标签页中登录门户，然后重新发送。',
      stale: '此页面已过期。请刷新页面，然后重新发送。',
      refused: '门户未接受您发送的内容。',
      'too-long': '内容过长，门户无法接受。请缩短后重新发送。',
      busy: '门户繁忙。请稍后重新发送。',
      busyFor: '{wait}可重新发送。',
      failed: {
        offline: '您似乎处于离线状态。',
        connection: '连接中断。',
        timeout: '门户未及时响应。',
        stopped: '您已停止等待响应。',
        service: '门户出现问题。',
        response: '无法读取门户的响应。',
      },
      mayHaveArrived: '内容可能已送达：重新发送之前，请先在门户中查看。',
      notArrived: '内容未送达。请重新发送。',
      unanswered: '您之前已发送过此内容，但未收到响应。',
    },
  },
}
