import type { QuoteMessages } from '../../catalogue/quote.ts'

/** Japanese texts of the quote widget. */
export const jaQuote: QuoteMessages = {
  locale: 'ja',
  quote: {
    titleWithApp: '{app}のLevel IIIサポート',
    titleWithoutApp: 'Level IIIサポート',
    quotes: 'お客様の見積書',
    unreadable: { other: '{count}件の見積書を読み取れませんでした。' },
    reference: '見積書',
    ticket: '対象チケット：{reference}',
    revision: '第{revision}版',
    statuses: {
      requested: '依頼済み',
      quoted: 'お客様の回答待ち',
      'changes-requested': '変更を依頼済み',
      approved: '承認済み',
      declined: '却下済み',
      withdrawn: '取り下げ済み',
      superseded: '改訂済み',
      'in-progress': '対応中',
      completed: '完了',
      cancelled: '中止',
      expired: '期限切れ',
    },
    next: {
      requested:
        '費用、所要時間、完了時期を担当チームがお知らせします。お引き受けできない場合は、その旨をお知らせします。お客様が承認するまで、作業は始まらず、請求も発生しません。',
      quoted: 'お客様が承認するまで、作業は始まりません。',
      'changes-requested':
        'ご要望は担当チームに届いています。担当チームは改めて見積書を提示するか、提示できない理由をお知らせします。この条件は、もう承認できません。',
      approved:
        '担当エンジニアは作業を始められる状態です。お客様と直接やり取りしながら対応します。',
      declined: '作業は始まっておらず、請求も発生しません。',
      withdrawn: '担当チームは、この内容での提供を取りやめました。改めて依頼できます。',
      superseded: '別の版に置き換えられました。この条件は、もう承認できません。',
      'in-progress': '解決したと双方が合意するまで、担当エンジニアがお客様とともに対応します。',
      completed: '解決したと双方が合意しています。',
      cancelled: '作業はもう行われていません。',
      expired: '承認の期限が過ぎました。引き続きご希望の場合は、改めて依頼してください。',
    },
    scope: 'ご依頼の内容',
    offeredScope: '実施する作業',
    tried: 'すでに試したこと',
    wishedCompletion: '希望完了日',
    figures: {
      rate: '時間単価',
      estimate: '見積もり時間',
      total: '見積もり合計額',
      completion: '完了期日',
      validUntil: '承認期限',
      assignee: '担当者',
    },
    assignee: '{name}（{team}）',
    teams: {
      'system-administration': 'システム管理',
      'software-development': 'ソフトウェア開発',
      partner: '信頼できるパートナー',
    },
    former: '（変更前：{value}）',
    remarkBy: 'コメント（{name}）',
    remark: 'コメント',
    openInPortal: '見積書をポータルで開く',
    answers: {
      approve: '内容を確認して承認する',
      'request-changes': '変更を依頼する',
      decline: '却下する',
    },
    answerInPortal: 'この見積書には、ポータルで回答してください。',
    answerInTicket: 'この見積書には、チケット{reference}で回答してください。',
    obstacles: {
      'no-live-ticket':
        'チケット{reference}はお客様の有効なチケットの中にないため、見積書を承認できません。',
      'other-currency':
        'この見積書の通貨はサポートポリシーの通貨と異なるため、承認できません。変更を依頼してください。',
      'rate-outside-policy':
        '時間単価が、サポートポリシーで約束されている1時間あたり{range}の範囲外であるため、見積書を承認できません。変更を依頼してください。',
    },
    confirm: {
      title: '見積書{reference}を承認しますか？',
      agreed: '同意いただく内容',
      terms:
        'チケット{reference}の作業は、お客様が承認した後に始めることができます。作業にかかった時間は、この時間単価で請求されます。合計額は見積もりです。担当エンジニアは、解決したと双方が合意するまで、お客様と直接やり取りしながら対応します。',
      name: 'お名前',
      nameHint: '承認とともに記録されます。',
      nameMissing: 'お名前を入力してください。',
      consent: 'この条件を読み、内容に同意します。',
      consentMissing:
        '同意する場合は、チェックを入れてください。同意がない限り、作業は始まりません。',
      approve: '{total}で承認する',
      back: '承認せずに戻る',
    },
    remarks: {
      'request-changes': {
        title: '見積書{reference}の変更を依頼する',
        label: '変更を希望する点',
        hint: '作業の範囲、時間、日程、担当者など。担当チームは新しい版で回答します。',
        missing: '変更を希望する点を入力してください。',
        send: 'この変更を依頼する',
      },
      decline: {
        title: '見積書{reference}を却下する',
        label: '却下の理由',
        hint: '次回よりよいご提案ができるよう、短くお書きください。',
        missing: '理由を短く入力してください。',
        send: '見積書を却下する',
      },
    },
    back: '戻る',
    recorded: {
      approve: '見積書{reference}の承認が記録されました。',
      'request-changes': '見積書{reference}へのご要望は、担当チームに届いています。',
      decline: '見積書{reference}は却下されました。',
    },
    news: {
      expired: '見積書{reference}は期限が過ぎたため、もう承認できません。',
      withdrawn: '見積書{reference}は取り下げられたため、もう承認できません。',
      revised:
        '見積書{reference}が改訂されました。新しい条件をお読みください。以前の条件は、もう承認できません。',
      changed: '見積書{reference}に変更がありました。',
    },
    approvedBy: '承認者',
    progress: {
      used: '使用した時間',
      usedOf: '{estimate}のうち{used}',
      counted: '{date}時点',
      costSoFar: 'これまでの費用',
      cost: '費用',
      warnings: {
        near: '見積もり時間の大半を使用しています。足りるかどうか、今のうちにお尋ねください。',
        over: '使用した時間が見積もりを超えています。今後の進め方を、チケットでお尋ねください。',
      },
    },
    question: 'Level IIIの対象ですか？',
    ticketFirst:
      'Level IIIは有効なチケットをエスカレーションするサポートですが、このアプリについての有効なチケットが確認できません。先にチケットを作成してください。',
    openTicket: 'チケットを作成する',
    noTicketPossible:
      'Level IIIはオープン中の有効なチケットをエスカレーションするサポートですが、このシステムではこのアプリのチケットを作成できません。代わりに、営業担当にお問い合わせください。',
    notOffered:
      'ClearCenterはこのアプリのコンサルティングを提供していないため、見積書を依頼できません。',
    offerUnknown:
      'ClearCenterがこのアプリのコンサルティングを提供しているかどうかは不明です。営業担当がお答えできます。',
    request: {
      title: '見積書を依頼する',
      another: '別の見積書を依頼する',
      fields: {
        ticket: 'チケット',
        scope: '依頼する作業',
        tried: 'すでに試したこと',
        wishedCompletion: '希望完了日',
      },
      hints: {
        ticket: 'エスカレーションの対象となる、オープン中の有効なチケットです。',
        scope:
          '最終的に何が動作すればよいのかを、対象のシステムとバージョンも含めて書いてください。',
        tried: '最初からやり直すことにならないように、書いてください。',
        wishedCompletion: 'ご希望の日です。いつ可能かは、担当チームがお知らせします。',
      },
      missing: {
        ticket: 'チケットを選択してください。',
        scope: '依頼する作業を入力してください。',
      },
      ticketChoice: '{reference}：{subject}',
      chooseTicket: '選択してください',
      hours: 'かかりそうな時間数',
      hoursHint: '費用の目安を知るための、お客様ご自身の想定です。送信されません。',
      cost: '{time}で{total}（1時間あたり{rate}）',
      noQuote:
        'これは見積書ではありません。まず担当チームが時間単価、所要時間、完了時期を提示します。お客様が承認するまで、作業は始まりません。',
      send: '見積書を依頼する',
      accepted: '見積書{reference}のご依頼が届きました。',
      acceptedWithoutReference: 'ご依頼が届きました。番号はポータルで確認できます。',
      changed:
        '最初に送信した後の変更は、届いていない可能性があります。変更を別の依頼として送信するか、破棄してください。',
      copy: '依頼内容をコピーする',
      inTicket: '見積書はチケットで依頼します。依頼内容をコピーして、チケットに追記してください。',
      reply: 'メールで追記する',
      openTicket: 'チケットをポータルで開く',
    },
  },
}
