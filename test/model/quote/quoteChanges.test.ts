import { describe, expect, it } from 'vitest'
import { quoteChanges } from '../../../src/model/quote/quoteChanges.ts'
import { revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { changed } from './builders.ts'

describe('quoteChanges', () => {
  it('finds none between terms that say the same', () => {
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
    ['scope', 'Something else.', []],
  ])('finds another `%s`: %j', (path, value, figures) => {
    expect(quoteChanges(terms, changed(terms, path, value))).toEqual(figures)
  })

  it('names them in the order they are read', () => {
    expect(quoteChanges(terms, revisedTerms)).toEqual(['rate', 'estimate', 'total', 'completion'])
  })

  it('finds another rate also if it costs the same', () => {
    const none = { ...terms, estimate: { min: 0, max: 0 } }
    expect(quoteChanges(none, changed(none, 'rate.amount', 20_000))).toEqual(['rate'])
  })

  it('finds a total that could not be counted before', () => {
    const odd = changed(terms, 'rate.amount', 133.33)
    expect(quoteChanges(odd, terms)).toEqual(['rate', 'total'])
    expect(quoteChanges(odd, odd)).toEqual([])
  })
})
