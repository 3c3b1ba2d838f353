import type { Messages } from '../catalogue.ts'

/** Japanese. */
export const ja: Messages = {
  locale: 'ja',
  channels: {
    'public-forum': {
      title: '公開フォーラム（任意対応）',
      promise:
        '開発元または提供組織が、ClearFoundationフォーラム、またはこのアプリ用に指定された別の公開フォーラムをときおり閲覧し、そこで支援することがあります。',
      limits:
        '誰も無償で回答することを約束しておらず、その義務も負っていません。応答時間は一定ではありません。',
    },
    'dedicated-forum': {
      title: 'ClearFoundationフォーラム（アプリ専用）',
      promise:
        '開発元または提供組織が、ClearFoundationフォーラム内のこのアプリ専用のセクションで、ベストエフォートにより支援します。',
      limits: '応答時間を約束するものではありません。',
    },
    developer: {
      title: '開発元／ISV',
      promise:
        '開発元または提供組織が、サポートチケットの送信と状況の追跡ができるサービスを、Webまたはメールで提供します。',
      limits:
        '対象範囲、条件、対応時間帯、応答時間は、アプリの詳細に記載されたとおりです。それを超える内容については、何も約束されません。',
    },
    professional: {
      title: 'ClearCenterプロフェッショナルサポート',
      promise:
        'ClearCenterが、このシステムの有償サブスクリプションの条件に基づいてプロフェッショナルサポートを提供します。新規インシデントへの対応は、すべてClearCAREインシデントレポートの作成から始まります。',
      limits: 'サブスクリプションもインシデント単位のチケットもない場合は、何も約束されません。',
    },
    consulting: {
      title: 'ClearCenterコンサルティング',
      promise:
        'ClearCenterの技術部門が、このアプリについてコンサルティング形式で支援する場合があります。ご依頼の範囲を添えて、営業担当にお問い合わせください。',
      limits: 'ご依頼の引き受けを約束するものではありません。',
    },
  },
  status: {
    available: '利用可能',
    conditions: {
      'vendor-terms': '開発元の条件で利用可能',
      subscription: 'サブスクリプションまたはインシデント単位のチケットがあれば利用可能',
      'incident-report': '利用可能：このシステムのサブスクリプションに含まれています',
      'live-ticket': 'オープン中の有効なチケットがあるインシデントについて利用可能',
      'sales-agreement': '営業担当との合意により利用可能',
    },
    unavailable: {
      'not-offered': 'このアプリでは提供されていません',
      'not-registered': '利用不可：このシステムは登録されていません',
      'no-subscription': '利用不可：このシステムのサブスクリプションに含まれていません',
      'no-incident-ticket': '利用不可：インシデント単位のチケットが必要です',
    },
    unknown: {
      'policy-unknown': '不明',
      'entitlement-unknown': '提供されていますが、このシステムの利用資格は不明です',
    },
  },
  actions: {
    'visit-forum': 'フォーラムを開く',
    'open-service': '開発元のサポートサービスを開く',
    'write-mail': '{email}にメールを送る',
    'open-incident': 'ClearCAREインシデントレポートを作成する',
    upgrade: 'アップグレードに含まれる内容を見る',
    'buy-ticket': 'インシデント単位のチケットを購入する',
    register: 'このシステムを登録する',
    'contact-sales': '営業担当に問い合わせる',
  },
  states: {
    loading: 'サポートポリシーを読み込んでいます。',
    absent: 'このアプリのサポートに関する情報はありません。',
    invalid:
      'このアプリのサポートポリシーを読み取れませんでした。その内容については何もお伝えできません。',
    failed: {
      'not-registered': 'サポートポリシーは、このシステムを登録すると表示されます。',
      'signed-out':
        'セッションが終了しました。サポートポリシーを表示するには、もう一度サインインしてください。',
      connection: 'Marketplaceに接続できませんでした。接続を確認して、もう一度お試しください。',
      service: 'Marketplaceが応答できませんでした。しばらくしてから、もう一度お試しください。',
    },
  },
  terms: {
    hours: '対応時間帯',
    responseTime: '応答時間',
    scope: '対象範囲',
    rate: '料金',
    perHour: '1時間あたり{range}',
    email: 'メール',
    phone: '電話',
  },
  legend: {
    channels: {
      'public-forum': '公開フォーラム',
      'dedicated-forum': '専用フォーラム',
      developer: '開発元',
      professional: 'プロフェッショナル',
      consulting: 'コンサルティング',
    },
    nameWithApp: '{app}のサポート：{summary}',
    nameWithoutApp: 'サポート：{summary}',
    available: '{total}種類中{available}種類が利用可能（{channels}）',
    noneAvailable: '{total}種類のうち利用可能なものはなし',
    withUnknown: { other: '{summary}、{count}種類は不明' },
    states: {
      loading: '読み込み中',
      absent: '不明',
      invalid: '読み取れませんでした',
      failed: '読み込めませんでした',
    },
  },
  key: {
    titleWithApp: '{app}のサポート',
    titleWithoutApp: 'サポート',
    close: '閉じる',
    marks: 'マークの見方',
    looks: {
      filled: '利用可能',
      hollow: '対象アプリでは提供なし',
      struck: '提供あり、ただしこのシステムには利用資格なし',
      small: '不明',
    },
  },
  panel: {
    nextStep: '次のステップ',
    entering: {
      'visit-forum': '同じ問題に遭遇した人がいないかを調べてから、フォーラムで質問してください。',
      'open-service':
        '開発元のサービスでチケットを作成し、発生した現象と、期待していた動作をお伝えください。',
      'write-mail': '開発元にメールを送り、発生した現象と、期待していた動作をお伝えください。',
      'open-incident':
        'インシデントをClearCenterに報告してください。新規インシデントへの対応は、すべてClearCAREインシデントレポートの作成から始まります。',
      'contact-sales':
        'ご依頼の範囲を営業担当にお伝えください。引き受けの可否とその条件は、営業担当がお答えします。',
    },
    obtaining: {
      register: 'このシステムを登録してください。登録すると、このシステムの利用資格がわかります。',
      'buy-ticket':
        'インシデント単位のチケットを購入すると、インシデント1件についてプロフェッショナルサポートを受けられます。',
      upgrade:
        'アップグレードすると、このシステムのサブスクリプションにプロフェッショナルサポートが含まれるようになります。',
      'contact-sales':
        'このシステムでプロフェッショナルサポートを受ける方法を、営業担当にお尋ねください。',
    },
    nothingLeft: {
      'not-offered': 'このアプリでは、サポートは提供されていません。',
      'policy-unknown': 'このアプリのサポートを受ける方法は不明です。',
      'entitlement-unknown':
        'このアプリではプロフェッショナルサポートが提供されていますが、このシステムに利用資格があるかどうかは不明です。',
    },
    channels: 'サポートを受ける方法',
    subscriptionEnds: 'サブスクリプションの終了',
    factors: 'このポリシーの決定要因',
    factorNames: {
      'technical-knowledge': 'ソフトウェアに関するClearCenterの技術的知識',
      stability: 'アプリの安定性とこれまでの経緯',
      'vendor-relationship': 'ベンダーとの関係および契約',
    },
  },
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
  filter: {
    title: 'サポート',
    apps: { other: 'アプリ{count}件' },
    unknown: { other: '不明{count}件' },
    matchAll: '選択した項目をすべて満たすアプリのみ',
    clear: '選択を解除する',
  },
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
    stop: '待つのをやめる',
  },
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
    sendAgain: 'もう一度送信する',
    sending: 'チケットを送信しています…',
    outcome: {
      created: 'お客様のチケット{reference}が作成されました。',
      invalid:
        'ポータルは、この内容ではチケットを受け付けませんでした。修正して、もう一度送信してください。',
      'signed-out':
        'サインアウトしています。別のタブでポータルにサインインしてから、チケットをもう一度送信してください。入力内容はここに残っています。',
      busy: 'ポータルが混み合っており、チケットは受け付けられませんでした。しばらくしてから、もう一度送信してください。',
      busyFor: 'もう一度送信できます（{wait}）。',
      failed: {
        offline:
          'オフラインのため、チケットは送信されませんでした。接続してから、もう一度送信してください。',
        connection:
          '接続が切れました。チケットは届いている可能性があります。もう一度送信する前に、お客様のチケットを確認してください。',
        timeout:
          'ポータルから時間内に応答がありませんでした。チケットは届いている可能性があります。もう一度送信する前に、お客様のチケットを確認してください。',
        stopped:
          '応答を待つのをやめました。チケットは届いている可能性があります。もう一度送信する前に、お客様のチケットを確認してください。',
        service:
          'ポータルはチケットを受け付けることができませんでした。お客様のチケットを確認し、後でもう一度送信してください。',
        reply:
          'ポータルの応答を読み取れませんでした。チケットは届いている可能性があります。もう一度送信する前に、お客様のチケットを確認してください。',
      },
      changed:
        '最初に送信した後の変更は、チケット{reference}に含まれていない可能性があります。変更後の内容はここに残っています。別のチケットとして送信するか、破棄してください。',
      unanswered:
        'このチケットは送信されましたが、応答がありませんでした。届いている可能性があります。もう一度送信する前に、お客様のチケットを確認してください。',
    },
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
    sending: '送信しています…',
    sendAgain: 'もう一度送信する',
    back: '戻る',
    outcome: {
      invalid: 'ポータルは、この内容では受け付けませんでした。',
      'signed-out':
        'サインアウトしています。別のタブでポータルにサインインしてから、もう一度送信してください。入力内容はここに残っています。',
      busy: 'ポータルが混み合っており、受け付けられませんでした。しばらくしてから、もう一度送信してください。',
      busyFor: 'もう一度送信できます（{wait}）。',
      failed: {
        offline: 'オフラインのため、送信されませんでした。接続してから、もう一度送信してください。',
        connection:
          '接続が切れました。届いている可能性があります。もう一度送信する前に、お客様の見積書を確認してください。',
        timeout:
          'ポータルから時間内に応答がありませんでした。届いている可能性があります。もう一度送信する前に、お客様の見積書を確認してください。',
        stopped:
          '応答を待つのをやめました。届いている可能性があります。もう一度送信する前に、お客様の見積書を確認してください。',
        service:
          'ポータルは受け付けることができませんでした。お客様の見積書を確認し、後でもう一度送信してください。',
        reply:
          'ポータルの応答を読み取れませんでした。届いている可能性があります。もう一度送信する前に、お客様の見積書を確認してください。',
      },
      unanswered:
        'この内容は送信されましたが、応答がありませんでした。届いている可能性があります。もう一度送信する前に、お客様の見積書を確認してください。',
    },
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
      created: '見積書{reference}のご依頼が届きました。',
      changed:
        '最初に送信した後の変更は、見積書{reference}に含まれていない可能性があります。変更後の内容はここに残っています。別の依頼として送信するか、破棄してください。',
      copy: '依頼内容をコピーする',
      inTicket: '見積書はチケットで依頼します。依頼内容をコピーして、チケットに追記してください。',
      reply: 'メールで追記する',
      openTicket: 'チケットをポータルで開く',
    },
  },
}
