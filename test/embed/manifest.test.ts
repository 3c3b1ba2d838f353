import { describe, expect, it } from 'vitest'
import { elementParts, elements } from '../../.build/elements.ts'
import '../../src/embed/index.ts'

describe.each(Object.entries(elements))('the manifest of <%s>', (name, described) => {
  const element = customElements.get(name)

  it('describes every attribute there is, and no other', () => {
    const observed = element && 'observedAttributes' in element ? element.observedAttributes : []
    expect(Object.keys(described.attributes).toSorted()).toEqual(
      [...(observed as string[])].toSorted(),
    )
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

it('the manifest describes the parts of the looks guide', async () => {
  const guide = await import('../../stories/guides/Theming.mdx?raw')
  const [row = ''] = /`data-part` \| .*/.exec(guide.default) ?? []
  const named = [...row.matchAll(/`([a-z]+)`/g)].map(([, part]) => part)
  expect([...named, 'mark'].toSorted()).toEqual(Object.keys(elementParts).toSorted())
})
