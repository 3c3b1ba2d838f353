import { describe, expect, it } from 'vitest'
import manifest from '../../src/embed/custom-elements.json'
import '../../src/embed/index.ts'

const elements = manifest.modules.flatMap(({ declarations }) => declarations)

describe.each(elements)('<$tagName>', ({ tagName, name, attributes, members }) => {
  const element = customElements.get(tagName)
  const names = (described: readonly { readonly name: string }[]) =>
    described.map((one) => one.name)

  it('is registered under the name of its class', () => {
    expect(element?.name).toBe(name)
  })

  it('observes the attributes of the manifest', () => {
    expect(Reflect.get(element ?? {}, 'observedAttributes')).toEqual(names(attributes))
  })

  it('has the properties of the manifest, and no other that takes an object', () => {
    const all = new Set(elements.flatMap((one) => names(one.members)))
    const own = [...all].filter((property) => property in (element?.prototype ?? {}))
    expect(own.toSorted()).toEqual(names(members).toSorted())
  })
})

describe('the events of the manifest', () => {
  const common = {
    'support-action': 'CustomEvent<SupportAction>',
    'support-issues': 'CustomEvent<readonly Issue[]>',
  }

  it.each([
    ['support-legend', { ...common, 'support-open-change': 'CustomEvent<OpenChange>' }],
    ['support-legend-key', common],
    ['support-policy-panel', common],
    [
      'support-filter',
      {
        'support-criteria-change': 'CustomEvent<CriteriaChange>',
        'support-issues': 'CustomEvent<readonly Issue[]>',
      },
    ],
    ['ticket-widget', { ...common, 'ticket-submit': 'TicketSubmitEvent' }],
    ['quote-widget', { ...common, 'quote-submit': 'QuoteSubmitEvent' }],
  ])('of <%s> have the types that TypeScript knows', (tag, types) => {
    const events = elements.find(({ tagName }) => tagName === tag)?.events ?? []
    expect(Object.fromEntries(events.map(({ name, type }) => [name, type.text]))).toEqual(types)
  })
})

describe('the parts of the manifest', () => {
  // A mark has no attribute of its own in the page.
  const described = new Set(elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)))
  described.delete('mark')

  it('are those of the components', () => {
    const sources = import.meta.glob<string>('../../src/components/**/*.tsx', {
      query: '?raw',
      import: 'default',
      eager: true,
    })
    const parts = new Set(Object.values(sources).flatMap(partsIn))
    expect([...parts].toSorted()).toEqual([...described].toSorted())
  })

  it('are those of the theming guide', async () => {
    const guide = await import('../../stories/guides/Theming.mdx?raw')
    const [, row = ''] = /`data-part` \| (.*)/.exec(guide.default) ?? []
    const named = [...row.matchAll(/`([a-z-]+)`/g)].map(([, part = '']) => part)
    expect(named.toSorted()).toEqual([...described].toSorted())
  })
})

/** The parts that a component gives its elements, as attributes, as props, or as the kind of a section. */
const partsIn = (source: string) =>
  [...source.matchAll(/(?:data-part|<Section[^>]*? kind)(?:="|': ')([a-z-]+)/g)].map(
    ([, part = '']) => part,
  )
