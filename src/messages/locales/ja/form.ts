import type { FormMessages } from '../../catalogue/form.ts'

/** Japanese texts that the forms share. */
export const jaForm: FormMessages = {
  locale: 'ja',
  form: {
    optional: '（任意）',
    problems: {
      'too-long': '長すぎます。{limit}文字以内にしてください。',
      'not-an-address':
        'メールアドレスではありません。name@example.comのような形式で入力してください。',
      'not-a-date': '日付ではありません。2026-12-04のような形式で入力してください。',
      past: 'すでに過ぎた日付です。',
    },
    corrections: { other: '修正が必要な項目：{count}件' },
    kept: {
      tab: '入力内容は、送信または破棄するか、タブを閉じるまで、このタブに保存されます。',
      days: '入力内容は{days}間、この端末に保存されます。ほかの人もこの端末を使う場合は、破棄してください。',
      elsewhere: '入力内容は、送信または破棄されるまで保存されます。',
      nowhere: 'このブラウザーには何も保存されません。ページを離れると、入力内容は失われます。',
    },
    discard: '下書きを破棄する',
    discarded: '入力内容は、もう保存されていません。',
    restore: '元に戻す',
    copied: 'コピーしました',
    copyFailed: 'コピーできませんでした。次のテキストを手動でコピーしてください：',
    sending: '送信しています…',
    sendAgain: 'もう一度送信する',
    stop: '待つのをやめる',
    outcome: {
      invalid: 'ポータルから修正を求められています。修正して、もう一度送信してください。',
      'signed-out':
        'サインアウトしています。別のタブでポータルにサインインしてから、もう一度送信してください。',
      stale: 'このページの有効期限が切れました。再読み込みしてから、もう一度送信してください。',
      refused: 'ポータルは、この内容を受け付けませんでした。',
      'too-long':
        '長すぎるため、ポータルでは受け付けられません。短くして、もう一度送信してください。',
      busy: 'ポータルが混み合っています。後でもう一度送信してください。',
      busyFor: 'もう一度送信できます（{wait}）。',
      failed: {
        offline: 'オフラインのようです。',
        connection: '接続が切れました。',
        timeout: 'ポータルから時間内に応答がありませんでした。',
        stopped: '応答を待つのをやめました。',
        service: 'ポータルで問題が発生しています。',
        response: 'ポータルの応答を読み取れませんでした。',
      },
      mayHaveArrived:
        '届いている可能性があります。もう一度送信する前に、ポータルで確認してください。',
      notArrived: 'ポータルには届いていません。もう一度送信してください。',
      unanswered: 'この内容は以前に送信されましたが、応答がありませんでした。',
    },
  },
}
