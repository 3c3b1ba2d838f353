import type { FormMessages } from '../../catalogue/form.ts'

/** Traditional Chinese texts that the forms share. */
export const zhTWForm: FormMessages = {
  locale: 'zh-TW',
  form: {
    optional: '（選填）',
    problems: {
      'too-long': '內容過長：最多 {limit} 個字元。',
      'not-an-address': '這不是電子郵件地址。格式應如 name@example.com。',
      'not-a-date': '這不是日期。格式應如 2026-12-04。',
      past: '這個日期已過。',
    },
    corrections: { other: '有 {count} 個欄位需要更正' },
    kept: {
      tab: '您輸入的內容會保留在此分頁中，直到送出、捨棄或關閉此分頁為止。',
      days: '您輸入的內容會在此裝置上保留 {days}。若其他人也使用此裝置，請捨棄內容。',
      elsewhere: '您輸入的內容會保留到送出或捨棄為止。',
      nowhere: '此瀏覽器不會保留任何內容：離開此頁面後，您輸入的內容就會消失。',
    },
    discard: '捨棄草稿',
    discarded: '輸入的內容已不再保留。',
    restore: '復原草稿',
    copied: '已複製',
    copyFailed: '無法複製。請自行複製這段文字：',
    stop: '停止等候',
  },
}
