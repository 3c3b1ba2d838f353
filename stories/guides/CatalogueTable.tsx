import { catalogues } from '../fixtures/catalogues.ts'

/** The languages of the kit, and how each names the channels. */
export function CatalogueTable() {
  return (
    <table>
      <thead>
        <tr>
          <th>language</th>
          <th>import</th>
          <th>the five channels, in a list</th>
        </tr>
      </thead>
      <tbody>
        {catalogues.map(({ locale, legend }) => (
          <tr key={locale}>
            <td lang={locale}>
              <bdi>{new Intl.DisplayNames(locale, { type: 'language' }).of(locale)}</bdi>
            </td>
            <td>
              <code>
                import {'{'} {locale.replace('-', '')} {'}'} from 'support-legend-kit/messages/
                {locale}'
              </code>
            </td>
            <td lang={locale}>
              <bdi>
                {new Intl.ListFormat(locale, { style: 'narrow' }).format(
                  Object.values(legend.channels),
                )}
              </bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
