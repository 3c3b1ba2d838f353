import type { LegendMessages } from '../../catalogue/legend.ts'

/** Spanish texts of a legend before anyone opens its tooltip or dialog. */
export const esLegend: LegendMessages = {
  locale: 'es',
  legend: {
    channels: {
      'public-forum': 'foro público',
      'dedicated-forum': 'foro dedicado',
      developer: 'desarrollador',
      professional: 'soporte profesional',
      consulting: 'consultoría',
    },
    nameWithApp: 'Soporte para {app}: {summary}',
    nameWithoutApp: 'Soporte: {summary}',
    available: '{available} de {total} ({channels})',
    noneAvailable: 'ninguno de {total} canales',
    withUnknown: {
      one: '{summary}; {count} sin información',
      many: '{summary}; {count} sin información',
      other: '{summary}; {count} sin información',
    },
    states: {
      loading: 'cargando',
      absent: 'no se conoce',
      invalid: 'no se pudo leer',
      failed: 'no se pudo cargar',
    },
  },
}
