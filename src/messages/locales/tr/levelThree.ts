import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** Turkish texts about Level III support. */
export const trLevelThree: LevelThreeMessages = {
  locale: 'tr',
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
}
