import type { FilterMessages } from '../../catalogue/filter.ts'

/** Brazilian Portuguese texts of the filter. */
export const ptBRFilter: FilterMessages = {
  locale: 'pt-BR',
  filter: {
    title: 'Suporte',
    apps: {
      one: '{count} aplicativo',
      many: '{count} aplicativos',
      other: '{count} aplicativos',
    },
    unknown: {
      one: '{count} sem informações',
      many: '{count} sem informações',
      other: '{count} sem informações',
    },
    matchAll: 'Somente aplicativos com todos estes canais',
    clear: 'Limpar a seleção',
  },
}
