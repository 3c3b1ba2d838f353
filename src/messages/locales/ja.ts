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
    },
  },
  filter: {
    title: 'サポート',
    apps: { other: 'アプリ{count}件' },
    unknown: { other: '不明{count}件' },
    matchAll: '選択した項目をすべて満たすアプリのみ',
    clear: '選択を解除する',
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
    copied: 'コピーしました',
    copyFailed: 'コピーできませんでした。次のテキストを手動でコピーしてください：',
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
    optional: '（任意）',
    severities: { low: '低', normal: '通常', high: '高', critical: '重大' },
    severityHints: {
      low: '質問、または急がない用件',
      normal: '本来の動作をしないものがある',
      high: '多くの人が業務を行えない',
      critical: 'システムが停止している',
    },
    problems: {
      'too-long': '長すぎます。{limit}文字以内にしてください。',
      'not-an-address':
        'メールアドレスではありません。name@example.comのような形式で入力してください。',
    },
    missing: {
      subject: '何についてのチケットかを、短く入力してください。',
      happened: '発生した現象を入力してください。',
      contact: '回答の送信先となるメールアドレスを入力してください。',
    },
    corrections: { other: '修正が必要な項目：{count}件' },
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
    stop: '待つのをやめる',
    outcome: {
      created: 'お客様のチケット{reference}が作成されました。',
      invalid:
        'ポータルは、この内容ではチケットを受け付けませんでした。修正して、もう一度送信してください。',
      'signed-out':
        'サインアウトしています。別のタブでポータルにサインインしてから、チケットをもう一度送信してください。入力内容はここに残っています。',
      busy: 'ポータルが混み合っており、チケットは受け付けられませんでした。しばらくしてから、もう一度送信してください。',
      busyFor: '{wait}にもう一度送信できます。',
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
    kept: {
      tab: '入力内容は、送信または破棄するか、タブを閉じるまで、このタブに保存されます。',
      days: '入力内容は{days}間、この端末に保存されます。ほかの人もこの端末を使う場合は、破棄してください。',
      elsewhere: '入力内容は、送信または破棄されるまで保存されます。',
      nowhere: 'このブラウザーには何も保存されません。ページを離れると、入力内容は失われます。',
    },
    discard: '下書きを破棄する',
    discarded: '入力内容は、もう保存されていません。',
    restore: '元に戻す',
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
