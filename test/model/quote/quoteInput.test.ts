import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuote } from '../../../src/model/quote/parseQuote.ts'
import type { Quote, QuotedQuote, QuoteTerms } from '../../../src/model/quote/quote.ts'
import { type QuoteInput, quotesAbout } from '../../../src/model/quote/quoteInput.ts'
import { quotes, revisedTerms } from '../../../stories/fixtures/quotes.ts'
import { hostileValues, proxyTraps, throwingProxy } from '../hostile.ts'
import { untyped } from '../untyped.ts'
import { frozen } from './builders.ts'

const { requested, quoted, superseded } = frozen(quotes)
const thirdTerms: QuoteTerms = { ...revisedTerms, revision: 3, completion: '2026-12-11' }

/** The quote in some revisions, as a portal keeps them. */
const first: Quote = superseded
const second: Quote = frozen({ ...superseded, terms: revisedTerms, supersededBy: 3 })
const third: QuotedQuote = frozen({ ...quoted, terms: thirdTerms })

const another = (reference: string, appId?: string): Quote => {
  const { appId: _, ...rest } = requested
  return { ...rest, reference, ...(appId !== undefined && { appId }) }
}

const references = (inputs: readonly QuoteInput[], appId?: string) =>
  quotesAbout(inputs, appId).quotes.map(({ reference }) => reference)

/** The orders some things can come in. */
function ordersOf<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  if (things.length < 2) return [things]
  return things.flatMap((thing, index) =>
    ordersOf(things.toSpliced(index, 1)).map((rest) => [thing, ...rest]),
  )
}

describe('quotesAbout', () => {
  it('takes those of the app and those of none, in the order they came', () => {
    const inputs = [another('A', 'samba'), another('B', 'other'), another('C'), quoted]
    expect(references(inputs, 'samba')).toEqual(['A', 'C'])
    expect(references(inputs, 'content-filter')).toEqual(['C', 'Q-2041'])
    expect(references(inputs, undefined)).toEqual(['A', 'B', 'C', 'Q-2041'])
  })

  it('takes what came of reading one, and counts what could not be read', () => {
    const inputs = [parseQuote(quoted), parseQuote({}), parseQuote(null), requested]
    expect(quotesAbout(inputs.slice(0, 3), undefined)).toEqual({ quotes: [quoted], unreadable: 2 })
  })

  it.each(ordersOf([first, second, third]))(
    'shows the latest revision, and the one before it as its former: $terms.revision first',
    (...inputs) => {
      expect(quotesAbout(inputs, undefined)).toEqual({
        quotes: [{ ...third, former: revisedTerms }],
        unreadable: 0,
      })
    },
  )

  it('shows no other revision as the former one', () => {
    for (const inputs of ordersOf([first, third])) {
      expect(quotesAbout(inputs, undefined).quotes).toEqual([third])
    }
  })

  it('keeps the former terms that a quote comes with', () => {
    const said = { ...third, former: { ...revisedTerms, completion: '2026-12-09' } }
    for (const inputs of ordersOf([second, said])) {
      expect(quotesAbout(inputs, undefined).quotes).toEqual([said])
    }
  })

  it('takes what was offered for later than what was asked for', () => {
    for (const inputs of ordersOf<Quote>([requested, quoted])) {
      expect(quotesAbout(inputs, undefined).quotes).toEqual([quoted])
    }
  })

  it('takes of one revision what was said last', () => {
    const said = { ...quoted, url: 'https://portal.example/later' }
    expect(quotesAbout([quoted, said], undefined).quotes).toEqual([said])
    expect(quotesAbout([said, quoted], undefined).quotes).toEqual([quoted])
  })

  it('takes what was answered for later than what was asked, in any order', () => {
    for (const answer of [quotes.approved, quotes.declined, quotes['changes-requested']]) {
      for (const inputs of ordersOf<Quote>([quoted, answer])) {
        expect(quotesAbout(inputs, undefined).quotes).toEqual([answer])
      }
    }
  })

  it('takes what is over for later than the work on it, in any order', () => {
    for (const end of [quotes.completed, quotes.cancelled]) {
      for (const inputs of ordersOf<Quote>([quotes.approved, quotes['in-progress'], end])) {
        expect(quotesAbout(inputs, undefined).quotes).toEqual([end])
      }
    }
  })

  it('knows a quote by its reference, however it is written, at its first place', () => {
    const inputs = [another('abc-1'), another('B'), { ...quoted, reference: 'ABC-1' }]
    expect(references(inputs)).toEqual(['ABC-1', 'B'])
  })

  it('changes nothing it is given', () => {
    const inputs = frozen([first, third, second])
    quotesAbout(inputs, 'content-filter')
    expect(inputs).toEqual([first, third, second])
  })
})

describe('quotesAbout, of callers without types', () => {
  it.each([null, undefined, 5, 'quotes', {}, () => {}])('takes %j for no quotes', (inputs) => {
    expect(quotesAbout(untyped(inputs), undefined)).toEqual({ quotes: [], unreadable: 0 })
  })

  it('counts what is no quote', () => {
    const inputs = [null, 1, 'x', [], {}, { ok: true }, { ok: false }, { ok: true, value: {} }]
    expect(quotesAbout(untyped([...inputs, quoted]), undefined)).toEqual({
      quotes: [quoted],
      unreadable: inputs.length,
    })
  })

  it.each(hostileValues)('counts %s, and does not throw', (_, create) => {
    const inputs = [create(), { ok: true, value: create() }, { ...quoted, terms: create() }, quoted]
    expect(quotesAbout(untyped(inputs), 'content-filter')).toEqual({
      quotes: [quoted],
      unreadable: 3,
    })
  })

  it.each(hostileValues)('does not throw on %s in place of the list', (_, create) => {
    expect(quotesAbout(untyped(create()), undefined).quotes).toEqual([])
  })

  it.each(proxyTraps)('does not throw on revisions whose trap `%s` throws', (trap) => {
    const inputs = [first, third].map((quote) => throwingProxy(quote, [trap]))
    expect(() => quotesAbout(untyped(inputs), 'content-filter')).not.toThrow()
  })

  it.each([null, 5, 'x', {}])(
    'does not take %j for the terms of what was only asked for',
    (odd) => {
      const inputs = [{ ...requested, terms: odd }, quoted]
      for (const order of ordersOf(inputs)) {
        expect(quotesAbout(untyped(order), undefined).quotes).toEqual([quoted])
      }
    },
  )

  it('never throws', () => {
    const parts = fc.constantFrom('terms', 'former', 'appId', 'status', 'reference', 'request')
    const odd = fc.oneof(fc.anything(), fc.constantFrom(null, {}, { revision: 1 }))
    const damaged = fc
      .tuple(fc.constantFrom<Quote>(...Object.values(quotes), second, third), parts, odd)
      .map(([quote, part, value]) => ({ ...quote, [part]: value }))
    const inputs = fc.array(fc.oneof(damaged, fc.constantFrom<Quote>(first, third), fc.anything()))
    fc.assert(
      fc.property(fc.oneof(inputs, fc.anything()), (list) => {
        const view = quotesAbout(untyped(list), 'content-filter')
        expect(view.quotes.length + view.unreadable).toBeLessThanOrEqual(
          Array.isArray(list) ? list.length : 0,
        )
      }),
      { numRuns: 10_000 },
    )
  })
})
