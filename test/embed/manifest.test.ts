import { describe, expect, it } from 'vitest'
import { elementEvents } from '../../.build/element-events.ts'
import { elementParts } from '../../.build/element-parts.ts'
import { elements } from '../../.build/elements.ts'
import { elementsManifest } from '../../.build/elements-manifest.ts'
import '../../src/embed/index.ts'

describe.each(Object.entries(elements))('the manifest of <%s>', (name, described) => {
  const element = customElements.get(name)

  it('describes every attribute there is, and no other', () => {
    const observed: unknown = Reflect.get(element ?? {}, 'observedAttributes')
    const names = Object.keys(described.attributes)
    expect(observed).toEqual(expect.arrayContaining(names))
    expect(observed).toHaveLength(names.length)
  })

  it('describes properties there are', () => {
    for (const property of Object.keys(described.properties)) {
      expect(property in (element?.prototype ?? {}), property).toBe(true)
    }
  })

  it('names the class', () => {
    expect(element?.name).toBe(described.className)
  })
})

describe('the events of the manifest', () => {
  const common = {
    'support-action': 'CustomEvent<SupportAction>',
    'support-issues': 'CustomEvent<readonly Issue[]>',
  }
  const open = { 'support-open-change': 'CustomEvent<OpenChange>' }

  it.each([
    ['support-legend', { ...open, ...common }],
    ['support-legend-key', common],
    ['support-policy-panel', common],
    ['ticket-widget', { ...common, 'ticket-submit': 'TicketSubmitEvent' }],
    ['quote-widget', { ...common, 'quote-submit': 'QuoteSubmitEvent' }],
  ])('of <%s> are those it dispatches', (tagName, types) => {
    const { modules } = JSON.parse(elementsManifest())
    const declarations: readonly PublishedElement[] = modules[0].declarations
    const events = declarations.find((element) => element.tagName === tagName)?.events ?? []
    expect(Object.fromEntries(events.map(({ name, type }) => [name, type.text]))).toEqual(types)
  })

  it('have the types that TypeScript knows', async () => {
    const { default: source } = await import('../../src/embed/elements.ts?raw')
    for (const [name, { type }] of Object.entries(elementEvents)) {
      expect(source).toContain(`'${name}': ${type}\n`)
    }
  })
})

interface PublishedElement {
  readonly tagName: string
  readonly events: readonly { readonly name: string; readonly type: { readonly text: string } }[]
}

it('the README names every attribute and event', async () => {
  const { default: readme } = await import('../../README.md?raw')
  const names = [
    ...Object.values(elements).flatMap(({ attributes }) => Object.keys(attributes)),
    ...Object.keys(elementEvents),
  ]
  for (const name of names) expect(readme).toContain(`\`${name}\``)
})

describe('the parts of the manifest', () => {
  // The filter is no element.
  const isOfElements = (part: string) => part !== 'filter' && part !== 'facet'
  // A mark has no attribute of its own in the page.
  const described = Object.keys(elementParts)
    .filter((part) => part !== 'mark')
    .toSorted()

  it('are those of the components', () => {
    const sources = import.meta.glob<string>('../../src/components/**/*.tsx', {
      query: '?raw',
      import: 'default',
      eager: true,
    })
    const parts = new Set(Object.values(sources).flatMap(partsIn))
    expect([...parts].filter(isOfElements).toSorted()).toEqual(described)
  })

  it('are those of the theming guide', async () => {
    const guide = await import('../../stories/guides/Theming.mdx?raw')
    const [, row = ''] = /`data-part` \| (.*)/.exec(guide.default) ?? []
    const named = [...row.matchAll(/`([a-z-]+)`/g)].map(([, part = '']) => part)
    expect(named.filter(isOfElements).toSorted()).toEqual(described)
  })
})

/** The parts that a component gives its elements, as attributes, as props, or as the kind of a section. */
const partsIn = (source: string) =>
  [...source.matchAll(/(?:data-part|<Section[^>]*? kind)(?:="|': ')([a-z-]+)/g)].map(
    ([, part = '']) => part,
  )
