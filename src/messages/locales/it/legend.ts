import type { LegendMessages } from '../../catalogue/legend.ts'

/** Italian texts of a legend before anyone opens its tooltip or dialog. */
export const itLegend: LegendMessages = {
  locale: 'it',
  legend: {
    channels: {
      'public-forum': 'forum pubblico',
      'dedicated-forum': 'forum dedicato',
      developer: 'sviluppatore',
      professional: 'assistenza professionale',
      consulting: 'consulenza',
    },
    nameWithApp: 'Assistenza per {app}: {summary}',
    nameWithoutApp: 'Assistenza: {summary}',
    available: '{available} su {total} – {channels}',
    noneAvailable: 'nessun canale su {total}',
    withUnknown: {
      one: '{summary}; {count} senza informazioni',
      many: '{summary}; {count} senza informazioni',
      other: '{summary}; {count} senza informazioni',
    },
    states: {
      loading: 'caricamento in corso',
      absent: 'non nota',
      invalid: 'lettura non riuscita',
      failed: 'caricamento non riuscito',
    },
  },
}
