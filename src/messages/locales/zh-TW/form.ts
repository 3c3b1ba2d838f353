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
    sending: '正在送出…',
    sendAgain: '再次送出',
    stop: '停止等候',
    outcome: {
      invalid: '入口網站要求更正內容。請更正後再次送出。',
      'signed-out': '您已登出。請在另一個分頁登入入口網站，然後再次送出。',
      stale: '此頁面已過期。請重新載入頁面，然後再次送出。',
      refused: '入口網站未接受您送出的內容。',
      'too-long': '內容過長，入口網站無法接受。請縮短後再次送出。',
      busy: '入口網站忙碌中。請稍後再次送出。',
      busyFor: '{wait}可再次送出。',
      failed: {
        offline: '您似乎處於離線狀態。',
        connection: '連線中斷。',
        timeout: '入口網站未及時回應。',
        stopped: '您已停止等候回應。',
        service: '入口網站發生問題。',
        response: '無法讀取入口網站的回應。',
      },
      mayHaveArrived: '內容可能已送達：再次送出前，請先在入口網站查看。',
      notArrived: '內容並未送達。請再次送出。',
      unanswered: '您先前已送出此內容，但未收到回應。',
    },
  },
}
