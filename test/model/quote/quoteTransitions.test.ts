import { describe, expect, it } from 'vitest'
import { parseQuote } from '../../../src/model/quote/parseQuote.ts'
import { quoteStatuses } from '../../../src/model/quote/quote.ts'
import type { Result } from '../../../src/model/reading/result.ts'
import { quotes } from '../../../stories/fixtures/quotes.ts'
import { cancelledRequest, changed, frozen, sentencesOf } from './builders.ts'
import { Desk, good, newModel, transitions } from './desk.ts'

const samples = [...quoteStatuses.map((status) => quotes[status]), cancelledRequest]

/** Every transition of a quote in every status, with nothing wrong but, perhaps, that. */
const pairs = transitions.flatMap(({ name, run, from, to }) =>
  samples.map((quote) => {
    const offers = 'terms' in quote ? [{ offer: good, until: 0 }] : []
    const model = { ...newModel(), offers, usedMinutes: 75 }
    const make = (given: unknown): Result<unknown> => {
      const result = run(given, model, new Desk())
      return result.ok ? { ...result, value: result.value[0] } : result
    }
    return {
      name,
      status: quote.status,
      isLegal: from.includes(quote.status),
      from,
      to,
      quote,
      make,
    }
  }),
)
const legal = pairs.filter(({ isLegal }) => isLegal)
const illegal = pairs.filter(({ isLegal }) => !isLegal)

// Arguments are frozen: whoever changes one throws.
describe('a transition', () => {
  it.each(legal)('is made: $name from $status to $to', ({ quote, make, to }) => {
    const result = make(frozen(quote))
    expect(result).toMatchObject({ ok: true, value: { status: to }, warnings: [] })
    const again = parseQuote(result.ok && JSON.parse(JSON.stringify(result.value)))
    expect(again).toEqual(result)
  })

  it.each(illegal)('is not made: $name from $status', ({ quote, status, make, from }) => {
    expect(sentencesOf(make(frozen(quote)))).toEqual([
      `\`status\` must be ${from.join(' or ')}, but is "${status}". ` +
        'Load the quote again: it may have changed.',
    ])
  })

  it.each(legal)('needs a quote that is whole: $name from $status', ({ quote, make }) => {
    expect(sentencesOf(make(changed(quote, 'request', undefined)))).toEqual([
      '`request` must be a request with a scope, but is undefined. Add it.',
    ])
  })
})
