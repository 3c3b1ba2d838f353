import type { FilterMessages } from '../../catalogue/filter.ts'

/** Turkish texts of the filter. */
export const trFilter: FilterMessages = {
  locale: 'tr',
  filter: {
    title: 'Destek',
    apps: { one: '{count} uygulama', other: '{count} uygulama' },
    unknown: { one: '{count} uygulamada bilinmiyor', other: '{count} uygulamada bilinmiyor' },
    matchAll: 'Yalnızca bunların tümüne sahip uygulamalar',
    clear: 'Seçimi temizle',
  },
}
