import type { FilterMessages } from '../../catalogue/filter.ts'

/** Spanish texts of the filter. */
export const esFilter: FilterMessages = {
  locale: 'es',
  filter: {
    title: 'Soporte',
    apps: {
      one: '{count} aplicación',
      many: '{count} aplicaciones',
      other: '{count} aplicaciones',
    },
    unknown: {
      one: '{count} sin información',
      many: '{count} sin información',
      other: '{count} sin información',
    },
    matchAll: 'Solo aplicaciones con todos estos canales',
    clear: 'Borrar la selección',
  },
}
