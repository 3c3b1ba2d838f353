import { elementEvents } from '../../.build/element-events.ts'
import { elementParts } from '../../.build/element-parts.ts'
import { elements } from '../../.build/elements.ts'

interface ElementTableProps {
  name: keyof typeof elements
}

/** What a custom element takes as attributes. */
export function AttributeTable({ name }: ElementTableProps) {
  const rows = Object.entries(elements[name].attributes)
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
        {rows.map(([attribute, { description, type, default: usual }]) => (
          <tr key={attribute}>
            <td>
              <code>{attribute}</code>
            </td>
            <td>{description.replaceAll('`', '')}</td>
            <td>{type}</td>
            <td>{usual ?? 'none'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What all custom elements tell a page, or let it style. */
export function DescriptionTable({ of }: { of: 'events' | 'parts' }) {
  const rows = Object.entries(of === 'events' ? elementEvents : elementParts)
  return (
    <table>
      <thead>
        <tr>
          <th>{of === 'events' ? 'event' : 'part'}</th>
          <th>is</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { description }]) => (
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
