import { describe, expect, it } from 'vitest'
import { parseQuote } from '../../../src/model/quote/parseQuote.ts'
import type { Quote, QuotedQuote, QuoteTerms } from '../../../src/model/quote/quote.ts'
import { type QuoteInput, quotesAbout } from '../../../src/model/quote/quoteList.ts'
import { quotes, revisedTerms } from '../../../stories/fixtures/quotes.ts'
import { untyped } from '../untyped.ts'
import { cancelledRequest, frozen } from './builders.ts'

const { requested, quoted, superseded, approved, completed } = frozen(quotes)
const thirdTerms: QuoteTerms = { ...revisedTerms, revision: 3, completion: '2026-12-11' }

/** The quote in some revisions, as a portal keeps them. */
const first: Quote = superseded
const second: Quote = frozen({ ...superseded, terms: revisedTerms, supersededBy: 3 })
const third: QuotedQuote = frozen({ ...quoted, terms: thirdTerms })

const another = (reference: string, appId?: string): Quote => {
  const { appId: _, ...rest } = requested
  return { ...rest, reference, ...(appId !== undefined && { appId }) }
}

const shown = (inputs: readonly QuoteInput[]) => quotesAbout(inputs, undefined).quotes

/** The orders that some things can come in. */
function ordersOf<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  if (things.length < 2) return [things]
  return things.flatMap((thing, index) =>
    ordersOf(things.toSpliced(index, 1)).map((rest) => [thing, ...rest]),
  )
}

describe('quotesAbout', () => {
  it.each([
    ['samba', ['A', 'C']],
    ['content-filter', ['C', 'Q-2041']],
    [undefined, ['A', 'B', 'C', 'Q-2041']],
  ])('takes those about %s and those about no app, in their order', (appId, references) => {
    const inputs = [another('A', 'samba'), another('B', 'other'), another('C'), quoted]
    const list = quotesAbout(inputs, appId)
    expect(list.quotes.map(({ reference }) => reference)).toEqual(references)
    expect(list.unreadable).toBe(0)
  })

  it('takes results of parsing, and counts what cannot be read', () => {
    const results = [parseQuote(quoted), parseQuote({}), parseQuote(null)]
    const garbage = untyped([null, 1, 'x', [], {}, { ok: true }, { ok: true, value: {} }])
    expect(quotesAbout([...results, ...garbage], undefined)).toStrictEqual({
      quotes: [quoted],
      unreadable: 2 + garbage.length,
    })
  })

  it.each([null, undefined, {}])('takes %j for no quotes', (inputs) => {
    expect(quotesAbout(untyped(inputs), undefined)).toEqual({ quotes: [], unreadable: 0 })
  })

  it('leaves out what the parser leaves out', () => {
    const odd = { ...quoted, url: 'javascript:alert(1)', appId: '' }
    const { url: _, appId: __, ...rest } = quoted
    expect(quotesAbout([odd], 'content-filter')).toStrictEqual({ quotes: [rest], unreadable: 0 })
  })

  it('knows a quote by its reference in any letters, at its first place', () => {
    const inputs = [another('abc-1'), another('B'), { ...quoted, reference: 'ABC-1' }]
    expect(shown(inputs).map(({ reference }) => reference)).toEqual(['ABC-1', 'B'])
  })
})

describe('a quote that is in the list several times', () => {
  const {
    declined,
    withdrawn,
    cancelled,
    'in-progress': work,
    'changes-requested': changes,
  } = quotes
  const former = quoted.terms

  it.each<[string, readonly Quote[], Quote]>([
    ['its latest revision', [first, second, third], { ...third, former: revisedTerms }],
    ['no former that is not the one before', [first, third], third],
    ['the former it comes with', [second, { ...third, former }], { ...third, former }],
    ['the offer, not the request', [requested, quoted], quoted],
    ['a request that was cancelled', [requested, cancelledRequest], cancelledRequest],
    ['the approval', [quoted, approved], approved],
    ['the approval of what was declined first', [declined, approved], approved],
    ['the wish for changes', [quoted, changes], changes],
    ['what was declined', [changes, declined], declined],
    ['what was withdrawn', [changes, withdrawn], withdrawn],
    ['what was superseded', [changes, superseded], superseded],
    ['what is completed', [approved, work, completed], completed],
    ['what is cancelled', [approved, work, cancelled], cancelled],
  ])('is shown once, in any order: %s', (_, inputs, quote) => {
    for (const order of ordersOf(inputs)) expect(shown(order)).toStrictEqual([quote])
  })

  it('is shown as it was said last, if nothing else has changed', () => {
    const said = { ...quoted, url: 'https://portal.example/later' }
    expect(shown([quoted, said])).toEqual([said])
    expect(shown([said, quoted])).toEqual([quoted])
  })

  it.each([null, 5, 'x', {}])('is no offer because a request says terms: %j', (terms) => {
    for (const order of ordersOf([{ ...requested, terms }, quoted])) {
      expect(shown(untyped(order))).toEqual([quoted])
    }
  })
})
