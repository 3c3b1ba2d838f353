import { describe, expect, it } from 'vitest'
import { hasTerms, quoteStatuses, termsOf } from '../../../src/model/quote/quote.ts'
import { quotes, terms } from '../../../stories/fixtures/quotes.ts'
import { cancelledRequest } from './builders.ts'

describe('hasTerms and termsOf', () => {
  it.each(quoteStatuses.filter((status) => status !== 'requested'))(
    'find those of %s',
    (status) => {
      expect(hasTerms(quotes[status])).toBe(true)
      expect(termsOf(quotes[status])).toBe(terms)
    },
  )

  it.each([quotes.requested, cancelledRequest, { ...quotes.requested, terms }])(
    'find none of a request that is $status',
    (quote) => {
      expect(hasTerms(quote)).toBe(false)
      expect(termsOf(quote)).toBeUndefined()
    },
  )
})
