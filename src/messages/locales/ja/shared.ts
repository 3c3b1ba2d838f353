import type { SharedMessages } from '../../catalogue/shared.ts'

/** Japanese texts that several components show. */
export const jaShared: SharedMessages = {
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
}
