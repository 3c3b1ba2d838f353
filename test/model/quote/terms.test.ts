import { describe, expect, it } from 'vitest'
import { type QuoteTerms, quoteStatuses } from '../../../src/model/quote/quote.ts'
import { hasTerms, quoteChanges, quoteTotal, termsOf } from '../../../src/model/quote/terms.ts'
import { quotes, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { whilePolluted } from '../hostile.ts'
import { cancelledRequest, changed } from './builders.ts'

describe('quoteTotal', () => {
  it('is the rate for the least and the most minutes, to the nearest unit', () => {
    // 20 minutes at 133.33 are 44.44⅓.
    const estimate = { min: 20, max: 60 }
    expect(quoteTotal({ ...terms, estimate })).toEqual({
      currency: 'USD',
      min: 4_444,
      max: 13_333,
    })
    expect(quoteTotal({ ...terms, estimate: { min: 20, max: 20 } })).toEqual({
      ...{ currency: 'USD', min: 4_444, max: 4_444 },
    })
    expect(quoteTotal(terms)).toEqual({ currency: 'USD', min: 26_666, max: 44_443 })
  })

  it('rounds half a unit up', () => {
    const rate = { currency: 'EUR', amount: 1 }
    expect(quoteTotal({ rate, estimate: { min: 29, max: 30 } })).toEqual({
      ...{ currency: 'EUR', min: 0, max: 1 },
    })
  })

  it('counts nothing of what is no number', () => {
    const odd = changed(terms, 'rate.amount', 'much')
    expect(quoteTotal(odd)).toEqual({ currency: 'USD', min: 0, max: 0 })
  })
})

describe('quoteChanges', () => {
  it('are none between terms that say the same', () => {
    expect(quoteChanges(terms, { ...terms, revision: 2 })).toEqual([])
    expect(quoteChanges(terms, { ...terms, validUntil: '2026-12-01T18:00+01:00' })).toEqual([])
  })

  it.each<[string, unknown, readonly string[]]>([
    ['rate.amount', 13_334, ['rate', 'total']],
    ['rate.currency', 'EUR', ['rate', 'total']],
    ['estimate.min', 119, ['estimate', 'total']],
    ['estimate.max', 201, ['estimate', 'total']],
    ['completion', '2026-12-05', ['completion']],
    ['validUntil', '2026-12-01T17:00:01Z', ['validUntil']],
    ['assignee.name', 'Lee Ito', ['assignee']],
    ['assignee.team', 'partner', ['assignee']],
  ])('tell of another `%s`: %j', (path, value, figures) => {
    expect(quoteChanges(terms, changed(terms, path, value))).toEqual(figures)
  })

  it('come in the order they are read', () => {
    expect(quoteChanges(terms, revisedTerms)).toEqual(['rate', 'estimate', 'total', 'completion'])
  })

  it('tell of another rate also where it costs the same', () => {
    const free = (amount: number): QuoteTerms => ({
      ...terms,
      rate: { currency: 'USD', amount },
      estimate: { min: 0, max: 0 },
    })
    expect(quoteChanges(free(10_000), free(20_000))).toEqual(['rate'])
  })
})

describe('a quote that has terms', () => {
  it('is one that has been offered', () => {
    expect(quoteStatuses.filter((status) => !hasTerms(quotes[status]))).toEqual(['requested'])
    expect(hasTerms(cancelledRequest)).toBe(false)
    expect(termsOf(quotes.requested)).toBeUndefined()
    expect(termsOf(quotes.approved)).toBe(terms)
  })

  it('is none that was only asked for, whatever comes with it', () => {
    const early = { ...quotes.requested, terms }
    expect(hasTerms(early)).toBe(false)
    expect(termsOf(early)).toBeUndefined()
  })

  it('is none on a page that has extended Object.prototype', () => {
    expect(whilePolluted('terms', terms, () => hasTerms(quotes.requested))).toBe(false)
    expect(whilePolluted('terms', terms, () => termsOf(cancelledRequest))).toBeUndefined()
  })
})
