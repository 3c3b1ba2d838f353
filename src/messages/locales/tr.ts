import type { Messages } from '../catalogue.ts'

/** Turkish. */
export const tr: Messages = {
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
  legend: {
    channels: {
      'public-forum': 'herkese açık forum',
      'dedicated-forum': 'uygulamaya özel forum',
      developer: 'geliştirici',
      professional: 'profesyonel destek',
      consulting: 'danışmanlık',
    },
    nameWithApp: '{app} için destek: {summary}',
    nameWithoutApp: 'Destek: {summary}',
    available: '{total} kanaldan {available} tanesi – {channels}',
    noneAvailable: '{total} kanaldan hiçbiri',
    withUnknown: {
      one: '{summary}; {count} tanesi bilinmiyor',
      other: '{summary}; {count} tanesi bilinmiyor',
    },
    states: {
      loading: 'yükleniyor',
      absent: 'bilinmiyor',
      invalid: 'okunamadı',
      failed: 'yüklenemedi',
    },
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
  panel: {
    nextStep: 'Sonraki adımınız',
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
  levelThree: {
    title: 'Level III desteği nedir?',
    purpose:
      'Etkin bir destek talebinin, süresi zor öngörülen veya olağanüstü uzmanlık gerektiren olaylar için üst seviyeye aktarılmasıdır: Bir şey bozulmuştur ya da bir şeyler tam yolunda değildir.',
    course:
      'Destek talebi, onayınızla, sistem yönetimi veya yazılım geliştirme ekibinden ya da güvenilir bir iş ortağından bir mühendise aktarılır. Mühendis, iki taraf da sorunun çözüldüğü konusunda anlaşana kadar doğrudan sizinle çalışır.',
    cost: 'Saat üzerinden faturalandırılır; saatlik ücret, tahmini süreye ve karmaşıklığa bağlı olarak {range} tutarındadır. Ücret, tahmin ve tamamlanma zamanı, herhangi bir çalışma başlamadan önce bildirilir.',
    withoutTicket: 'Destek talebiniz yoksa satış ekibiyle iletişime geçin.',
    examples: 'Örnekler',
    driver: 'Belirli bir çekirdek için sürücü derleme',
    certificate: 'E-posta için bir sertifika yetkilisi tarafından imzalanmış sertifika',
    disk: 'RAID 1 dizisinde arızalanan bir diski yeniden oluşturma',
    ask: 'Teklif iste',
  },
  filter: {
    title: 'Destek',
    apps: { one: '{count} uygulama', other: '{count} uygulama' },
    unknown: { one: '{count} uygulamada bilinmiyor', other: '{count} uygulamada bilinmiyor' },
    matchAll: 'Yalnızca bunların tümüne sahip uygulamalar',
    clear: 'Seçimi temizle',
  },
  form: {
    optional: '(isteğe bağlı)',
    problems: {
      'too-long': 'Bu metin çok uzun: en fazla {limit} karakter.',
      'not-an-address': 'Bu bir e-posta adresi değil. Şöyle olmalıdır: name@example.com.',
      'not-a-date': 'Bu bir tarih değil. Şöyle olmalıdır: 2026-12-04.',
      past: 'Bu gün geçmişte kaldı.',
    },
    corrections: {
      one: '{count} alanın düzeltilmesi gerekiyor',
      other: '{count} alanın düzeltilmesi gerekiyor',
    },
    kept: {
      tab: 'Yazdıklarınız gönderilene, silinene veya sekme kapatılana kadar bu sekmede saklanır.',
      days: 'Yazdıklarınız {days} boyunca bu cihazda saklanır. Cihazı başkaları da kullanıyorsa yazdıklarınızı silin.',
      elsewhere: 'Yazdıklarınız gönderilene veya silinene kadar saklanır.',
      nowhere: 'Bu tarayıcı hiçbir şey saklamıyor: Sayfadan ayrılırsanız yazdıklarınız kaybolur.',
    },
    discard: 'Taslağı sil',
    discarded: 'Metin artık saklanmıyor.',
    restore: 'Geri getir',
    copied: 'Kopyalandı',
    copyFailed: 'Kopyalanamadı. Metni kendiniz kopyalayın:',
    stop: 'Beklemeyi bırak',
  },
  ticket: {
    titleWithApp: '{app} için destek talepleri',
    titleWithoutApp: 'Destek talepleri',
    tickets: 'Destek talepleriniz',
    unreadable: {
      one: '{count} destek talebi okunamadı.',
      other: '{count} destek talebi okunamadı.',
    },
    statuses: {
      open: 'Açık',
      'waiting-on-you': 'Sizi bekliyor',
      'waiting-on-us': 'Destek ekibini bekliyor',
      escalated: 'Bir uzmana aktarıldı',
      resolved: 'Çözüldü',
      closed: 'Kapandı',
    },
    next: {
      open: 'Henüz kimse yanıt vermedi. Bu arada öğrendiklerinizi destek talebine ekleyin.',
      'waiting-on-you': 'Destek ekibi size bir şey sordu. Yanıt verdiğinizde süreç devam eder.',
      'waiting-on-us': 'Yanıtınız destek ekibine ulaştı; yanıt verme sırası ekipte.',
      escalated: 'Bir uzman üzerinde çalışıyor ve sizinle doğrudan iletişime geçebilir.',
      resolved: 'Destek ekibi sorunu çözülmüş sayıyor: Bu artık etkin bir destek talebi değil.',
      closed: 'Artık kimse üzerinde çalışmıyor: Bu, etkin bir destek talebi değil.',
    },
    reference: 'Destek talebi',
    level: 'Level {level}',
    opened: 'Açılış: {date}',
    updated: 'Son değişiklik: {date}',
    reply: 'E-postayla yanıtla',
    keepSubject:
      'Hangi e-posta programını kullanırsanız kullanın, konudaki {reference} ifadesini silmeyin: Yanıtınız bu destek talebine onun sayesinde ulaşır.',
    openInPortal: 'Portalda aç',
    reopen: 'Portalda yeniden aç',
    followUp: 'Bununla ilgili yeni bir destek talebi aç',
    copySubject: 'Konuyu kopyala',
    copyReference: 'Talep numarasını kopyala',
    askForQuote: 'Level III teklifi iste',
    open: 'Destek talebi aç',
    openAnother: 'Bir destek talebi daha aç',
    notEligible: {
      'not-offered': 'ClearCenter bu uygulama için profesyonel destek vermiyor.',
      'not-registered': 'Bu sistem kayıtlı olmadığı için henüz destek talebi açılamıyor.',
      'no-subscription': 'Bu sistemin aboneliği destek taleplerini içermiyor.',
      'no-incident-ticket':
        'Bu sistemde ödeme olay başına yapılır: Önce bir destek talebi satın alınmalıdır.',
    },
    eligibilityUnknown: {
      'policy-unknown':
        'ClearCenter’ın bu uygulama için profesyonel destek verip vermediği bilinmiyor.',
      'entitlement-unknown':
        'Bu sistemden destek talebi açılıp açılamayacağı bilinmiyor. Buna portal karar verir.',
    },
    instead: 'Bunun yerine yapabilecekleriniz',
    nothingInstead: 'Bu uygulama için yardım almanın bilinen başka bir yolu yok.',
    fields: {
      subject: 'Konu',
      happened: 'Ne oldu',
      expected: 'Bunun yerine ne bekliyordunuz',
      severity: 'Önem derecesi',
      contact: 'E-posta adresiniz',
    },
    hints: {
      subject: 'Birkaç sözcükle yazın; böylece talebi doğru kişi ele alır.',
      happened:
        'Ne yaptığınız, ne gördüğünüz, ne zamandan beri. Hata iletileri kelimesi kelimesine.',
      expected: 'Ne olması gerektiği.',
      contact: 'Yanıtlar bu adrese gönderilir.',
    },
    severities: { low: 'Düşük', normal: 'Normal', high: 'Yüksek', critical: 'Kritik' },
    severityHints: {
      low: 'Bir soru veya bekleyebilecek bir konu',
      normal: 'Bir şey gerektiği gibi çalışmıyor',
      high: 'Birçok kişi işini yapamıyor',
      critical: 'Sistem çalışmıyor',
    },
    missing: {
      subject: 'Konunun ne olduğunu birkaç sözcükle yazın.',
      happened: 'Ne olduğunu yazın.',
      contact: 'Yanıtların gönderileceği e-posta adresini girin.',
    },
    facts: 'Birlikte gönderilenler',
    factsPurpose:
      'Bunlar, destek ekibine bilmesi gerekenleri en baştan bildirir ve talebin sorun konusunda uzman birine atanmasına yardımcı olur.',
    factNames: { app: 'Uygulama', edition: 'Ürün sürümü', refersTo: 'Önceki destek talebi' },
    withoutRefersTo: 'Önceki talebe başvuruyu kaldır',
    login: 'Destek talepleri müşteri portalında açılır; portal oturum açmanızı ister.',
    prepare: 'Destek talebini hazırla',
    send: 'Destek talebini gönder',
    sendAgain: 'Yeniden gönder',
    sending: 'Destek talebi gönderiliyor…',
    outcome: {
      created: '{reference} numaralı destek talebiniz açıldı.',
      invalid: 'Portal, destek talebini bu hâliyle kabul etmedi. Talebi düzeltip yeniden gönderin.',
      'signed-out':
        'Oturumunuz kapalı. Başka bir sekmede portalda oturum açın, ardından destek talebini yeniden gönderin: Talep hâlâ burada.',
      busy: 'Portal meşgul olduğu için destek talebini almadı. Bir süre sonra yeniden gönderin.',
      busyFor: 'Talebi {wait} yeniden gönderebilirsiniz.',
      failed: {
        offline: 'Çevrimdışısınız ve destek talebi gönderilmedi. Bağlandığınızda yeniden gönderin.',
        connection:
          'Bağlantı kesildi. Destek talebi ulaşmış olabilir: Yeniden göndermeden önce destek taleplerinize bakın.',
        timeout:
          'Portal zamanında yanıt vermedi. Destek talebi ulaşmış olabilir: Yeniden göndermeden önce destek taleplerinize bakın.',
        stopped:
          'Yanıtı beklemediniz. Destek talebi ulaşmış olabilir: Yeniden göndermeden önce destek taleplerinize bakın.',
        service:
          'Portal, destek talebini alamadı. Destek taleplerinize bakın ve talebi daha sonra yeniden gönderin.',
        reply:
          'Portalın yanıtı okunamadı. Destek talebi ulaşmış olabilir: Yeniden göndermeden önce destek taleplerinize bakın.',
      },
      changed:
        'İlk gönderimden sonra yaptığınız değişiklikler {reference} numaralı destek talebinde yer almıyor olabilir. Burada saklanıyorlar: Yeni bir destek talebi olarak gönderin veya silin.',
      unanswered:
        'Bu destek talebi gönderildi, ancak yanıt gelmedi. Talep ulaşmış olabilir: Yeniden göndermeden önce destek taleplerinize bakın.',
    },
    handOver: {
      title: 'Destek talebiniz portal için hazır',
      copied:
        'Metin kopyalandı. Portalda oturum açın, bir destek talebi açın ve metni oraya yapıştırın.',
      notCopied:
        'Bu metni kopyalayın, portalda oturum açın, bir destek talebi açın ve metni oraya yapıştırın.',
      text: 'Destek talebinin metni',
      copy: 'Metni kopyala',
      back: 'Metni değiştir',
      done: 'Destek talebini açtım',
    },
  },
  quote: {
    titleWithApp: '{app} için Level III desteği',
    titleWithoutApp: 'Level III desteği',
    quotes: 'Teklifleriniz',
    unreadable: {
      one: '{count} teklif okunamadı.',
      other: '{count} teklif okunamadı.',
    },
    reference: 'Teklif',
    ticket: '{reference} numaralı destek talebi için',
    revision: 'Revizyon {revision}',
    statuses: {
      requested: 'İstendi',
      quoted: 'Yanıtınızı bekliyor',
      'changes-requested': 'Değişiklik istendi',
      approved: 'Onaylandı',
      declined: 'Reddedildi',
      withdrawn: 'Geri çekildi',
      superseded: 'Revize edildi',
      'in-progress': 'Sürüyor',
      completed: 'Tamamlandı',
      cancelled: 'İptal edildi',
      expired: 'Süresi doldu',
    },
    next: {
      requested:
        'Ekip, işin maliyetini, ne kadar süreceğini ve ne zamana kadar tamamlanacağını ya da işin üstlenilemeyeceğini bildirir. Siz onaylayana kadar hiçbir çalışma başlamaz ve hiçbir şey faturalandırılmaz.',
      quoted: 'Siz teklifi onaylamadan hiçbir çalışma başlamaz.',
      'changes-requested':
        'İstekleriniz ekibe ulaştı. Ekip yeni bir teklif verir veya neden veremediğini bildirir. Bu koşullar artık onaylanamaz.',
      approved: 'Mühendis artık başlayabilir ve doğrudan sizinle çalışır.',
      declined: 'Hiçbir çalışma başlamadı ve hiçbir şey faturalandırılmaz.',
      withdrawn: 'Ekip artık bunu sunmuyor. Yeniden teklif isteyebilirsiniz.',
      superseded: 'Bu revizyonun yerini başka bir revizyon aldı. Bu koşullar artık onaylanamaz.',
      'in-progress':
        'Mühendis, iki taraf da sorunun çözüldüğü konusunda anlaşana kadar sizinle birlikte çalışır.',
      completed: 'İki taraf da sorunun çözüldüğü konusunda anlaştı.',
      cancelled: 'Artık kimse bunun üzerinde çalışmıyor.',
      expired: 'Onay süresi doldu. Hâlâ istiyorsanız yeniden teklif isteyin.',
    },
    scope: 'İsteğiniz',
    offeredScope: 'Yapılacak iş',
    tried: 'Daha önce denenenler',
    wishedCompletion: 'İstenen tamamlanma tarihi',
    figures: {
      rate: 'Ücret',
      estimate: 'Tahmini süre',
      total: 'Tahmini toplam',
      completion: 'En geç tamamlanma tarihi',
      validUntil: 'Onay için son tarih',
      assignee: 'Üzerinde çalışan',
    },
    assignee: '{name}, {team}',
    teams: {
      'system-administration': 'sistem yönetimi',
      'software-development': 'yazılım geliştirme',
      partner: 'güvenilir iş ortağı',
    },
    former: '(önceki: {value})',
    remarkBy: '{name} şunu belirtti',
    remark: 'Şu belirtildi',
    openInPortal: 'Teklifi portalda aç',
    answers: {
      approve: 'Oku ve onayla',
      'request-changes': 'Değişiklik iste',
      decline: 'Reddet',
    },
    answerInPortal: 'Bu teklifi portalda yanıtlayın.',
    answerInTicket: 'Bu teklifi {reference} numaralı destek talebinde yanıtlayın.',
    obstacles: {
      'no-live-ticket':
        '{reference} numaralı destek talebi etkin destek talepleriniz arasında olmadığı için teklif onaylanamaz.',
      'other-currency':
        'Bu teklif, destek politikasının para biriminde olmadığı için onaylanamaz. Değişiklik isteyin.',
      'rate-outside-policy':
        'Ücret, destek politikasının taahhüt ettiği saat başına {range} sınırlarının dışında olduğu için teklif onaylanamaz. Değişiklik isteyin.',
    },
    confirm: {
      title: '{reference} numaralı teklif onaylansın mı?',
      agreed: 'Kabul ettiğiniz koşullar',
      terms:
        '{reference} numaralı destek talebiyle ilgili çalışma, siz onayladıktan sonra başlayabilir. Çalışma için harcanan süre bu ücret üzerinden faturalandırılır; toplam bir tahmindir. Mühendis, iki taraf da sorunun çözüldüğü konusunda anlaşana kadar doğrudan sizinle çalışır.',
      name: 'Adınız',
      nameHint: 'Onayla birlikte kaydedilir.',
      nameMissing: 'Adınızı girin.',
      consent: 'Bu koşulları okudum ve kabul ediyorum.',
      consentMissing: 'Kabul ediyorsanız bunu işaretleyin. Aksi takdirde hiçbir çalışma başlamaz.',
      approve: '{total} karşılığında onayla',
      back: 'Onaylamadan geri dön',
    },
    remarks: {
      'request-changes': {
        title: '{reference} numaralı teklifte değişiklik iste',
        label: 'Neyin farklı olması gerektiği',
        hint: 'Kapsam, süre, tarih, üzerinde kimin çalışacağı. Ekip yeni bir revizyonla yanıt verir.',
        missing: 'Neyin farklı olması gerektiğini yazın.',
        send: 'Bu değişiklikleri iste',
      },
      decline: {
        title: '{reference} numaralı teklifi reddet',
        label: 'Teklifi neden istemediğiniz',
        hint: 'Birkaç sözcükle yazın; böylece ekip bir dahaki sefere daha iyisini sunabilir.',
        missing: 'Nedenini birkaç sözcükle yazın.',
        send: 'Teklifi reddet',
      },
    },
    sending: 'Gönderiliyor…',
    sendAgain: 'Yeniden gönder',
    back: 'Geri dön',
    outcome: {
      invalid: 'Portal bunu bu hâliyle kabul etmedi.',
      'signed-out':
        'Oturumunuz kapalı. Başka bir sekmede portalda oturum açın, ardından yeniden gönderin: Yazdıklarınız hâlâ burada.',
      busy: 'Portal meşgul olduğu için bunu almadı. Bir süre sonra yeniden gönderin.',
      busyFor: 'Bunu {wait} yeniden gönderebilirsiniz.',
      failed: {
        offline: 'Çevrimdışısınız ve bu gönderilmedi. Bağlandığınızda yeniden gönderin.',
        connection:
          'Bağlantı kesildi. Gönderdiğiniz ulaşmış olabilir: Yeniden göndermeden önce tekliflerinize bakın.',
        timeout:
          'Portal zamanında yanıt vermedi. Gönderdiğiniz ulaşmış olabilir: Yeniden göndermeden önce tekliflerinize bakın.',
        stopped:
          'Yanıtı beklemediniz. Gönderdiğiniz ulaşmış olabilir: Yeniden göndermeden önce tekliflerinize bakın.',
        service: 'Portal bunu alamadı. Tekliflerinize bakın ve daha sonra yeniden gönderin.',
        reply:
          'Portalın yanıtı okunamadı. Gönderdiğiniz ulaşmış olabilir: Yeniden göndermeden önce tekliflerinize bakın.',
      },
      unanswered:
        'Bu gönderildi, ancak yanıt gelmedi. Gönderdiğiniz ulaşmış olabilir: Yeniden göndermeden önce tekliflerinize bakın.',
    },
    recorded: {
      approve: '{reference} numaralı teklif için onayınız kaydedildi.',
      'request-changes': '{reference} numaralı teklifle ilgili istekleriniz ekibe ulaştı.',
      decline: '{reference} numaralı teklif reddedildi.',
    },
    news: {
      expired: '{reference} numaralı teklifin süresi doldu: Teklif artık onaylanamaz.',
      withdrawn: '{reference} numaralı teklif geri çekildi: Teklif artık onaylanamaz.',
      revised:
        '{reference} numaralı teklif revize edildi. Yeni koşulları okuyun: Eski koşullar artık onaylanamaz.',
      changed: '{reference} numaralı teklif değişti.',
    },
    approvedBy: 'Onaylayan',
    progress: {
      used: 'Kullanılan süre',
      usedOf: '{used} / {estimate}',
      counted: '{date} itibarıyla',
      costSoFar: 'Şu ana kadarki maliyet',
      cost: 'Maliyet',
      warnings: {
        near: 'Tahmini sürenin büyük bölümü kullanıldı. Yeterli olup olmayacağını şimdi sorun.',
        over: 'Tahmin edilenden fazla süre kullanıldı. Nasıl devam edileceğini destek talebinde sorun.',
      },
    },
    question: 'Bu bir Level III olayı mı?',
    ticketFirst:
      'Level III, etkin bir destek talebini üst seviyeye aktarır; bu uygulamayla ilgili bilinen etkin bir destek talebi yok. Önce bir destek talebi açın.',
    openTicket: 'Destek talebi aç',
    noTicketPossible:
      'Level III, etkin bir destek talebini üst seviyeye aktarır; bu sistemden bu uygulamayla ilgili destek talebi açılamıyor. Bunun yerine satış ekibiyle iletişime geçin.',
    notOffered: 'ClearCenter bu uygulama için danışmanlık sunmadığından teklif istenemez.',
    offerUnknown:
      'ClearCenter’ın bu uygulama için danışmanlık sunup sunmadığı bilinmiyor. Satış ekibi bunu size söyleyebilir.',
    request: {
      title: 'Teklif iste',
      another: 'Bir teklif daha iste',
      fields: {
        ticket: 'Destek talebi',
        scope: 'Ne yapılmalı',
        tried: 'Neleri denediniz',
        wishedCompletion: 'Ne zamana kadar',
      },
      hints: {
        ticket: 'Üst seviyeye aktarılacak etkin destek talebi.',
        scope: 'Sonunda neyin, hangi sistemde, hangi sürümde çalışması gerektiği.',
        tried: 'Böylece kimse en baştan başlamaz.',
        wishedCompletion: 'Bu bir istektir: Neyin mümkün olduğunu ekip bildirir.',
      },
      missing: {
        ticket: 'Destek talebini seçin.',
        scope: 'Ne yapılması gerektiğini yazın.',
      },
      ticketChoice: '{reference}: {subject}',
      chooseTicket: 'Birini seçin',
      hours: 'Kaç saat sürebilir',
      hoursHint: 'Maliyetin ne olabileceğini görmek için kendi tahmininiz. Gönderilmez.',
      cost: '{time} için {total}, saat başına {rate}',
      noQuote:
        'Bu bir teklif değildir. Ekip size önce ücreti, süreyi ve tamamlanma zamanını bildirir; siz onaylamadan hiçbir çalışma başlamaz.',
      send: 'Teklif iste',
      created: '{reference} numaralı teklif için isteğiniz ulaştı.',
      changed:
        'İlk gönderimden sonra yaptığınız değişiklikler {reference} numaralı teklifte yer almıyor olabilir. Burada saklanıyorlar: Yeni bir istek olarak gönderin veya silin.',
      copy: 'İsteği kopyala',
      inTicket: 'Teklifler destek talebinde istenir: İsteği kopyalayıp oraya ekleyin.',
      reply: 'E-postayla ekle',
      openTicket: 'Destek talebini portalda aç',
    },
  },
}
