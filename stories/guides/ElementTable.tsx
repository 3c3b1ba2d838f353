import manifest from '../../src/embed/custom-elements.json'

const elements = manifest.modules.flatMap(({ declarations }) => declarations)

interface ElementTableProps {
  name: string
}

/** What a custom element takes as attributes. */
export function AttributeTable({ name }: ElementTableProps) {
  const { attributes = [] } = elements.find(({ tagName }) => tagName === name) ?? {}
  return (
    <table>
      <thead>
        <tr>
          <th>attribute</th>
          <th>says</th>
          <th>values</th>
          <th>default</th>
        </tr>
      </thead>
      <tbody>
        {attributes.map(({ name: attribute, description, type, default: usual }) => (
          <tr key={attribute}>
            <td>
              <code>{attribute}</code>
            </td>
            <td>{description.replaceAll('`', '')}</td>
            <td>{type.text}</td>
            <td>{usual ?? 'none'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What all custom elements tell a page, or let it style. */
export function DescriptionTable({ of }: { of: 'events' | 'parts' }) {
  const all = elements.flatMap(({ events, cssParts }) => (of === 'events' ? events : cssParts))
  const descriptions = new Map(all.map(({ name, description }) => [name, description]))
  return (
    <table>
      <thead>
        <tr>
          <th>{of === 'events' ? 'event' : 'part'}</th>
          <th>is</th>
        </tr>
      </thead>
      <tbody>
        {[...descriptions].map(([name, description]) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{description.replaceAll('`', '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
