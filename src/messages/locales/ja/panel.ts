import type { PanelMessages } from '../../catalogue/panel.ts'

/** Japanese texts of the panel. */
export const jaPanel: PanelMessages = {
  locale: 'ja',
  panel: {
    nextAction: '次のステップ',
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
}
