import type { TicketMessages } from '../../catalogue/ticket.ts'

/** Japanese texts of the ticket widget. */
export const jaTicket: TicketMessages = {
  locale: 'ja',
  ticket: {
    titleWithApp: '{app}のチケット',
    titleWithoutApp: 'チケット',
    tickets: 'お客様のチケット',
    unreadable: { other: '{count}件のチケットを読み取れませんでした。' },
    statuses: {
      open: 'オープン',
      'waiting-on-you': 'お客様の返信待ち',
      'waiting-on-us': 'サポートの回答待ち',
      escalated: '専門担当者にエスカレーション済み',
      resolved: '解決済み',
      closed: 'クローズ済み',
    },
    next: {
      open: 'まだ誰も回答していません。その間にわかったことがあれば、チケットに追記してください。',
      'waiting-on-you':
        'サポートからお客様に質問が届いています。ご回答いただくと、対応が進みます。',
      'waiting-on-us': 'お客様のご回答はサポートに届いています。次はサポートが返信します。',
      escalated: '専門担当者が対応しています。お客様に直接ご連絡する場合があります。',
      resolved: 'サポートは解決したものと判断しているため、有効なチケットではなくなっています。',
      closed: '対応は終了しており、有効なチケットではありません。',
    },
    reference: 'チケット',
    level: 'Level {level}サポート',
    opened: '作成日：{date}',
    updated: '最終更新日：{date}',
    reply: 'メールで返信する',
    keepSubject:
      'どのメールソフトを使う場合も、件名の{reference}は残しておいてください。この表記により、返信がこのチケットに届きます。',
    openInPortal: 'ポータルで開く',
    reopen: 'ポータルで再オープンする',
    followUp: 'この件について別のチケットを作成する',
    copySubject: '件名をコピーする',
    copyReference: 'チケット番号をコピーする',
    askForQuote: 'Level IIIの見積書を依頼する',
    open: 'チケットを作成する',
    openAnother: '別のチケットを作成する',
    notEligible: {
      'not-offered': 'ClearCenterはこのアプリのプロフェッショナルサポートを提供していません。',
      'not-registered': 'このシステムは登録されていないため、まだチケットを作成できません。',
      'no-subscription': 'このシステムのサブスクリプションには、チケットが含まれていません。',
      'no-incident-ticket':
        'このシステムの料金はインシデント単位です。先にチケットを購入する必要があります。',
    },
    eligibilityUnknown: {
      'policy-unknown':
        'ClearCenterがこのアプリのプロフェッショナルサポートを提供しているかどうかは不明です。',
      'entitlement-unknown':
        'このシステムでチケットを作成できるかどうかは不明です。可否はポータルが判断します。',
    },
    instead: '代わりにできること',
    nothingInstead: 'このアプリについてサポートを受けるほかの方法は、わかっていません。',
    fields: {
      subject: '件名',
      happened: '発生した現象',
      expected: '期待していた動作',
      severity: '深刻度',
      contact: 'お客様のメールアドレス',
    },
    hints: {
      subject: '適切な担当者が対応できるように、短く書いてください。',
      happened:
        '行った操作、起きたこと、いつからかを書いてください。エラーメッセージは一字一句そのまま書いてください。',
      expected: '本来どうなるはずだったかを書いてください。',
      contact: '回答の送信先になります。',
    },
    severities: { low: '低', normal: '通常', high: '高', critical: '重大' },
    severityHints: {
      low: '質問、または急がない用件',
      normal: '本来の動作をしないものがある',
      high: '多くの人が業務を行えない',
      critical: 'システムが停止している',
    },
    missing: {
      subject: '何についてのチケットかを、短く入力してください。',
      happened: '発生した現象を入力してください。',
      contact: '回答の送信先となるメールアドレスを入力してください。',
    },
    facts: '一緒に送信される情報',
    factsPurpose:
      'この情報により、サポートは必要な事項を最初から把握でき、その問題を専門とする担当者にチケットを割り当てやすくなります。',
    factNames: { app: 'アプリ', edition: 'エディション', refersTo: '元のチケット' },
    withoutRefersTo: '元のチケットを参照しない',
    login: 'チケットはカスタマーポータルで作成します。ポータルではサインインを求められます。',
    prepare: 'チケットを準備する',
    send: 'チケットを送信する',
    accepted: 'お客様のチケット{reference}が作成されました。',
    acceptedWithoutReference:
      'お客様のチケットは受け付けられました。番号はポータルで確認できます。',
    changed:
      '最初に送信した後の変更は、届いていない可能性があります。変更を別のチケットとして送信するか、破棄してください。',
    handOver: {
      title: 'ポータルに登録するチケットの準備ができました',
      copied:
        'テキストをコピーしました。ポータルにサインインしてチケットを作成し、そこに貼り付けてください。',
      notCopied:
        'このテキストをコピーし、ポータルにサインインしてチケットを作成し、そこに貼り付けてください。',
      text: 'チケットのテキスト',
      copy: 'テキストをコピーする',
      back: 'テキストを変更する',
      done: 'ポータルでチケットを作成しました',
    },
  },
}
