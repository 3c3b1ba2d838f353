import type { TicketMessages } from '../../catalogue/ticket.ts'

/** Turkish texts of the ticket widget. */
export const trTicket: TicketMessages = {
  locale: 'tr',
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
    accepted: '{reference} numaralı destek talebiniz açıldı.',
    acceptedWithoutReference: 'Destek talebiniz ulaştı. Numarasını portalda görebilirsiniz.',
    changed:
      'İlk gönderimden sonra yaptığınız değişiklikler ulaşmamış olabilir. Yeni bir destek talebi olarak gönderin veya silin.',
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
}
