import type { LegendMessages } from '../../catalogue/legend.ts'

/** Brazilian Portuguese texts of a legend before anyone opens its tooltip or dialog. */
export const ptBRLegend: LegendMessages = {
  locale: 'pt-BR',
  legend: {
    channels: {
      'public-forum': 'fórum público',
      'dedicated-forum': 'fórum dedicado',
      developer: 'desenvolvedor',
      professional: 'suporte profissional',
      consulting: 'consultoria',
    },
    nameWithApp: 'Suporte para {app}: {summary}',
    nameWithoutApp: 'Suporte: {summary}',
    available: '{available} de {total} – {channels}',
    noneAvailable: 'nenhum de {total} canais',
    withUnknown: {
      one: '{summary}; {count} sem informações',
      many: '{summary}; {count} sem informações',
      other: '{summary}; {count} sem informações',
    },
    states: {
      loading: 'carregando',
      absent: 'não conhecido',
      invalid: 'não foi possível ler',
      failed: 'não foi possível carregar',
    },
  },
}
