import type { SharedMessages } from '../../catalogue/shared.ts'

/** Turkish texts that several components show. */
export const trShared: SharedMessages = {
  locale: 'tr',
  channels: {
    'public-forum': {
      title: 'Herkese açık forum – taahhütsüz',
      promise:
        'Geliştirici veya kuruluş, ClearFoundation forumunu ya da uygulama için belirtilen başka bir herkese açık forumu zaman zaman okuyup orada yardımcı olabilir.',
      limits:
        'Hiç kimse ücretsiz yanıt vermeyi taahhüt etmez, kimsenin böyle bir yükümlülüğü de yoktur; yanıt süreleri değişir.',
    },
    'dedicated-forum': {
      title: 'ClearFoundation forumu – uygulamaya özel',
      promise:
        'Geliştirici veya kuruluş, ClearFoundation forumunun bu uygulamaya ayrılmış bir bölümünde yardımcı olmak için elinden gelen çabayı gösterir.',
      limits: 'Herhangi bir yanıt süresi taahhüt edilmez.',
    },
    developer: {
      title: 'Geliştirici / ISV',
      promise:
        'Geliştirici veya kuruluş, web üzerinden ya da e-postayla destek talebi göndermenizi ve taleplerinizi takip etmenizi sağlayan bir hizmet yürütür.',
      limits:
        'Kapsam, koşullar, destek saatleri ve yanıt süreleri için uygulamanın ayrıntılarında belirtilenler geçerlidir; bunların ötesinde hiçbir şey taahhüt edilmez.',
    },
    professional: {
      title: 'ClearCenter profesyonel desteği',
      promise:
        'ClearCenter, bu sistemin ücretli aboneliğinin koşulları çerçevesinde profesyonel destek verir. Her yeni olay, ClearCARE olay raporuyla başlar.',
      limits: 'Abonelik veya olay başına destek talebi olmadan hiçbir şey taahhüt edilmez.',
    },
    consulting: {
      title: 'ClearCenter danışmanlığı',
      promise:
        'ClearCenter mühendislik ekibi, bu uygulama için danışmanlık kapsamında yardımcı olabilir. İsteğinizin kapsamını belirterek satış ekibiyle iletişime geçin.',
      limits: 'Bir isteğin üstlenileceği taahhüt edilmez.',
    },
  },
  status: {
    available: 'Kullanılabilir',
    conditions: {
      'vendor-terms': 'Geliştiricinin koşullarıyla kullanılabilir',
      subscription: 'Abonelikle veya olay başına destek talebiyle kullanılabilir',
      'incident-report': 'Kullanılabilir: bu sistemin aboneliğine dahil',
      'live-ticket': 'Etkin destek talebinizin ilgili olduğu olay için kullanılabilir',
      'sales-agreement': 'Satış ekibiyle anlaşma sağlanırsa kullanılabilir',
    },
    unavailable: {
      'not-offered': 'Bu uygulama için sunulmuyor',
      'not-registered': 'Kullanılamıyor: Bu sistem kayıtlı değil',
      'no-subscription': 'Kullanılamıyor: bu sistemin aboneliğine dahil değil',
      'no-incident-ticket': 'Olay başına destek talebi olmadan kullanılamıyor',
    },
    unknown: {
      'policy-unknown': 'Bilinmiyor',
      'entitlement-unknown': 'Sunuluyor, ancak bu sistemin hangi haklara sahip olduğu bilinmiyor',
    },
  },
  actions: {
    'visit-forum': 'Foruma git',
    'open-service': 'Geliştiricinin destek hizmetini aç',
    'write-mail': '{email} adresine e-posta yaz',
    'open-incident': 'ClearCARE olay raporu oluştur',
    upgrade: 'Yükseltmenin neleri içerdiğini gör',
    'buy-ticket': 'Olay başına destek talebi satın al',
    register: 'Bu sistemi kaydet',
    'contact-sales': 'Satış ekibiyle iletişime geç',
  },
  states: {
    loading: 'Destek politikası yükleniyor.',
    absent: 'Bu uygulamanın desteğiyle ilgili hiçbir bilgi yok.',
    invalid:
      'Bu uygulamanın destek politikası okunamadı. Politika hakkında hiçbir şey söylenemiyor.',
    failed: {
      'not-registered': 'Destek politikası, bu sistem kaydedildikten sonra gösterilir.',
      'signed-out': 'Oturumunuz sona erdi. Destek politikasını görmek için yeniden oturum açın.',
      connection: 'Marketplace hizmetine ulaşılamadı. Bağlantıyı denetleyip yeniden deneyin.',
      service: 'Marketplace yanıt veremedi. Daha sonra yeniden deneyin.',
    },
  },
  terms: {
    hours: 'Destek saatleri',
    responseTime: 'Yanıt süresi',
    scope: 'Kapsam',
    rate: 'Ücret',
    perHour: 'Saat başına {range}',
    email: 'E-posta',
    phone: 'Telefon',
  },
  key: {
    titleWithApp: '{app} için destek',
    titleWithoutApp: 'Destek',
    close: 'Kapat',
    marks: 'Simgelerin gösterimi',
    looks: {
      filled: 'Kullanılabilir',
      hollow: 'Uygulama için sunulmuyor',
      struck: 'Sunuluyor, ancak bu sistemin buna hakkı yok',
      small: 'Bilinmiyor',
    },
  },
}
