import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** German texts about Level III support. */
export const deLevelThree: LevelThreeMessages = {
  locale: 'de',
  levelThree: {
    title: 'Was ist Level-III-Support?',
    purpose:
      'Die Eskalation eines aktiven Tickets, gedacht für Supportfälle, deren Dauer schwer abzuschätzen ist oder die außergewöhnliches Können erfordern: Etwas ist defekt, oder irgendetwas stimmt einfach nicht.',
    course:
      'Mit Ihrer Zustimmung geht der Supportfall an einen Engineer aus dem Team für Systemadministration oder Softwareentwicklung oder an einen Engineer eines vertrauenswürdigen Partners. Dieser Engineer arbeitet direkt mit Ihnen zusammen, bis sich beide Seiten einig sind, dass der Fall gelöst ist.',
    cost: 'Abgerechnet wird nach Stunden. Der Stundensatz beträgt {range}, je nach geschätzter Dauer und Komplexität. Stundensatz, Schätzung und Zeitpunkt der Fertigstellung werden Ihnen vor Beginn jeglicher Arbeiten mitgeteilt.',
    withoutTicket: 'Wenn Sie kein Ticket haben, wenden Sie sich an den Vertrieb.',
    examples: 'Beispiele',
    driver: 'Erstellen eines Treibers für einen bestimmten Kernel',
    certificate: 'Ein von einer Zertifizierungsstelle signiertes Zertifikat für E-Mail',
    disk: 'Rebuild nach Ausfall einer Festplatte in einem RAID 1',
    ask: 'Angebot anfordern',
  },
}
