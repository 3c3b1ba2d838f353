import { expect, it, vi } from 'vitest'
import type { Quote } from '../../../src/model/quote/quote.ts'
import { quotes } from '../../../stories/fixtures/quotes.ts'
import { renderQuotes } from './quotes.tsx'

/** What the drawing of quotes hangs on the page. */
function listenersFor(shown: readonly Quote[]): readonly string[] {
  const added = [window, document].map((target) => vi.spyOn(target, 'addEventListener'))
  const { unmount } = renderQuotes({ quotes: shown })
  const types = added.flatMap(({ mock }) => mock.calls.map(([type]) => type))
  unmount()
  for (const spy of added) spy.mockRestore()
  return types.filter((type) => ['storage', 'pageshow', 'visibilitychange'].includes(type))
}

const many = (quote: Quote): readonly Quote[] =>
  Array.from({ length: 100 }, (_, index) => ({ ...quote, reference: `Q-${index}` }))

it('hangs on the page what the request needs, and nothing for quotes that are closed', () => {
  const without = listenersFor([])
  expect(without).toEqual(['storage', 'pageshow'])
  expect(listenersFor(many(quotes.completed))).toEqual(without)
})

it('shares the listeners of quotes that can be answered', () => {
  const types = listenersFor(many(quotes.quoted))
  expect(types.filter((type) => type !== 'visibilitychange')).toEqual(['storage', 'pageshow'])
})
