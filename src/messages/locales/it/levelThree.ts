import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** Italian texts about Level III support. */
export const itLevelThree: LevelThreeMessages = {
  locale: 'it',
  levelThree: {
    title: 'Che cos’è l’assistenza Level III',
    purpose:
      'L’escalation di un ticket attivo, per incidenti la cui durata è difficile da valutare o che richiedono competenze eccezionali: qualcosa è guasto o, semplicemente, qualcosa non va.',
    course:
      'Con la tua approvazione, l’incidente passa a un ingegnere del team di amministrazione dei sistemi o di sviluppo software, o di un partner di fiducia, che lavora direttamente con te fino a quando entrambe le parti non concordano che il problema è risolto.',
    cost: 'La fatturazione è a ore, a {range} secondo la durata stimata e la complessità. La tariffa, la stima e la data di completamento vengono comunicate prima dell’inizio di qualsiasi lavoro.',
    withoutTicket: 'Se non hai un ticket, contatta l’ufficio commerciale.',
    examples: 'Esempi',
    driver: 'Compilare un driver per un determinato kernel',
    certificate: 'Un certificato firmato da un’autorità di certificazione, per la posta',
    disk: 'Ricostruire un disco guasto di un RAID 1',
    ask: 'Richiedi un preventivo',
  },
}
