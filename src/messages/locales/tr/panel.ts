import type { PanelMessages } from '../../catalogue/panel.ts'

/** Turkish texts of the panel. */
export const trPanel: PanelMessages = {
  locale: 'tr',
  panel: {
    nextAction: 'Sonraki adımınız',
    entering: {
      'visit-forum':
        'Sorunla başkalarının da karşılaşıp karşılaşmadığına bakın, ardından sorunuzu foruma yazın.',
      'open-service':
        'Geliştiricinin destek hizmetinde bir destek talebi açın. Ne olduğunu ve bunun yerine ne beklediğinizi yazın.',
      'write-mail':
        'Geliştiriciye e-posta yazın. Ne olduğunu ve bunun yerine ne beklediğinizi belirtin.',
      'open-incident':
        'Olayı ClearCenter’a bildirin. Her yeni olay, ClearCARE olay raporuyla başlar.',
      'contact-sales':
        'Satış ekibine isteğinizin kapsamını bildirin. Ekip, isteğinizin üstlenilip üstlenilemeyeceğini ve hangi koşullarla üstlenilebileceğini size söyler.',
    },
    obtaining: {
      register: 'Bu sistemi kaydedin. Hangi haklara sahip olduğu bundan sonra bilinir.',
      'buy-ticket':
        'Olay başına destek talebi, tek bir olay için profesyonel desteğin ücretini karşılar.',
      upgrade: 'Yükseltmeyle birlikte bu sistemin aboneliği profesyonel desteği içerir.',
      'contact-sales': 'Bu sistemin nasıl profesyonel destek alabileceğini satış ekibine sorun.',
    },
    nothingLeft: {
      'not-offered': 'Bu uygulama için destek sunulmuyor.',
      'policy-unknown': 'Bu uygulama için nasıl yardım alınacağı bilinmiyor.',
      'entitlement-unknown':
        'Bu uygulama için profesyonel destek sunuluyor. Bu sistemin buna hakkı olup olmadığı bilinmiyor.',
    },
    channels: 'Yardım alma yolları',
    subscriptionEnds: 'Abonelik bitişi',
    factors: 'Bu politikanın bağlı olduğu etkenler',
    factorNames: {
      'technical-knowledge': 'ClearCenter’ın yazılıma ilişkin teknik bilgisi',
      stability: 'Uygulamanın kararlılığı ve geçmişi',
      'vendor-relationship': 'Sağlayıcıyla olan ilişki ve anlaşmalar',
    },
  },
}
