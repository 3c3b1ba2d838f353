import { eventsOf } from './element-events.ts'
import { elementParts } from './element-parts.ts'
import { elements } from './elements.ts'

/** The manifest of the elements (https://github.com/webcomponents/custom-elements-manifest), for editors. */
export function elementsManifest(): string {
  const path = 'embed/index.js'
  const named = (described: Readonly<Record<string, object>>) =>
    Object.entries(described).map(([name, description]) => ({ name, ...description }))
  const typed = ({ type, ...rest }: { type: string }) => ({ type: { text: type }, ...rest })
  const typedRecord = (described: Readonly<Record<string, { type: string }>>) =>
    Object.fromEntries(Object.entries(described).map(([name, value]) => [name, typed(value)]))
  const all = Object.entries(elements)
  const manifest = {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: all.map(([tagName, { className, description, attributes, properties }]) => ({
          kind: 'class',
          customElement: true,
          name: className,
          tagName,
          description,
          attributes: named(typedRecord(attributes)),
          members: named(typedRecord(properties)).map((member) => ({ kind: 'field', ...member })),
          events: eventsOf(tagName).map(typed),
          slots: [{ name: '', description: 'Shown until the element has something better.' }],
          cssParts: named(elementParts),
        })),
        exports: all.flatMap(([tagName, { className }]) => [
          { kind: 'js', name: className, declaration: { name: className, module: path } },
          {
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: className, module: path },
          },
        ]),
      },
    ],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
