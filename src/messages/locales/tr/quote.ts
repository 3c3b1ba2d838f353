import type { QuoteMessages } from '../../catalogue/quote.ts'

/** Turkish texts of the quote widget. */
export const trQuote: QuoteMessages = {
  locale: 'tr',
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
    back: 'Geri dön',
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
      accepted: '{reference} numaralı teklif için isteğiniz ulaştı.',
      acceptedWithoutReference: 'İsteğiniz ulaştı. Numarasını portalda görebilirsiniz.',
      changed:
        'İlk gönderimden sonra yaptığınız değişiklikler ulaşmamış olabilir. Yeni bir istek olarak gönderin veya silin.',
      copy: 'İsteği kopyala',
      inTicket: 'Teklifler destek talebinde istenir: İsteği kopyalayıp oraya ekleyin.',
      reply: 'E-postayla ekle',
      openTicket: 'Destek talebini portalda aç',
    },
  },
}
