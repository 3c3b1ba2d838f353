import { keyDensities } from '../../src/components/SupportLegendKey/keyDensities.ts'
import { headingLevels } from '../../src/components/shared/text/headingLevels.ts'
import type { AttributeKind } from '../../src/embed/descriptors/attributes.ts'
import { markSizes } from '../../src/theme/markSizes.ts'
import { type Description, descriptors, readDescriptorComments } from './descriptors.ts'
import { elementParts } from './parts.ts'

const choice = (values: readonly (string | number)[]) =>
  values.map((value) => `"${value}"`).join(' | ')

/** What an attribute may hold, as editors show it. */
const kindTypes: Readonly<Record<AttributeKind, string>> = {
  text: 'string',
  mask: 'string',
  flag: choice(['true', '1', 'false', '0', '']),
  boolean: 'boolean',
  on: choice(['true', 'false']),
  size: choice(markSizes),
  density: choice(keyDensities),
  'heading-level': choice(headingLevels),
  days: 'number',
  format: 'string',
  object: 'string',
}

const { values, interfaces } = readDescriptorComments()

/** The manifest of the elements (https://github.com/webcomponents/custom-elements-manifest). */
export function elementsManifest() {
  const path = 'embed/index.js'
  const declarations = Object.entries(descriptors).map(([tagName, attributes]) => {
    const name = tagName.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())
    return {
      kind: 'class',
      customElement: true,
      name: `${name}Element`,
      tagName,
      ...described(`${name.charAt(0).toLowerCase()}${name.slice(1)}`),
      attributes: Object.entries(attributes).map(([attribute, kind]) => ({
        type: { text: kindTypes[kind] },
        name: attribute,
        ...described(attribute),
      })),
      members: [...objectMembers(Object.keys(attributes)), ...otherMembers(tagName)],
      events: Object.entries(interfaces.get(`${name}Events`) ?? {}).map(
        ([event, { type, ...description }]) => ({
          type: { text: type },
          name: event,
          ...description,
        }),
      ),
      slots: [{ name: '', description: 'Shown until the element has something better.' }],
      cssParts: Object.entries(elementParts).map(([part, description]) => ({
        name: part,
        ...description,
      })),
    }
  })
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations,
        exports: declarations.flatMap(({ name, tagName }) => [
          { kind: 'js', name, declaration: { name, module: path } },
          { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
        ]),
      },
    ],
  }
}

function described(name: string): Description {
  const description = values.get(name)
  if (description === undefined) throw new Error(`\`${name}\` has no comment in its descriptor.`)
  return description
}

/** The properties that take the objects of attributes. */
function objectMembers(attributes: readonly string[]) {
  const objects = interfaces.get('ObjectValues') ?? {}
  return attributes.flatMap((name) => {
    const object = objects[name]
    if (object === undefined) return []
    const description = 'The same as an object. It wins over the attribute while it is set.'
    return [{ kind: 'field', type: { text: `${object.type} | undefined` }, name, description }]
  })
}

/** The properties of the classes themselves. */
function otherMembers(tagName: string) {
  const issues = { type: { text: 'readonly Issue[]' }, name: 'issues' }
  const open = { type: { text: 'boolean' }, name: 'open', ...described('open') }
  return [
    ...(tagName === 'support-legend' ? [{ kind: 'field', ...open }] : []),
    { kind: 'field', ...issues, readonly: true, description: 'What is wrong with the input.' },
  ]
}
