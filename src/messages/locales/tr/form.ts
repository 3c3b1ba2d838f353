import type { FormMessages } from '../../catalogue/form.ts'

/** Turkish texts that the forms share. */
export const trForm: FormMessages = {
  locale: 'tr',
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
    sending: 'Gönderiliyor…',
    sendAgain: 'Yeniden gönder',
    stop: 'Beklemeyi bırak',
    outcome: {
      invalid: 'Portal bir düzeltme istiyor. Düzeltip yeniden gönderin.',
      'signed-out':
        'Oturumunuz kapalı. Başka bir sekmede portalda oturum açın, ardından yeniden gönderin.',
      stale: 'Bu sayfanın süresi doldu. Sayfayı yenileyin, ardından yeniden gönderin.',
      refused: 'Portal bunu kabul etmedi.',
      'too-long': 'Bu metin portal için çok uzun. Kısaltıp yeniden gönderin.',
      busy: 'Portal meşgul. Daha sonra yeniden gönderin.',
      busyFor: 'Bunu {wait} yeniden gönderebilirsiniz.',
      failed: {
        offline: 'Çevrimdışı görünüyorsunuz.',
        connection: 'Bağlantı kesildi.',
        timeout: 'Portal zamanında yanıt vermedi.',
        stopped: 'Yanıtı beklemeyi bıraktınız.',
        service: 'Portalda bir sorun var.',
        response: 'Portalın yanıtı okunamadı.',
      },
      mayHaveArrived: 'Gönderdiğiniz ulaşmış olabilir: Yeniden göndermeden önce portala bakın.',
      notArrived: 'Gönderdiğiniz ulaşmadı. Yeniden gönderin.',
      unanswered: 'Bunu daha önce gönderdiniz, ancak yanıt gelmedi.',
    },
  },
}
