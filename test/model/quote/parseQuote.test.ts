import { describe, expect, it } from 'vitest'
import { parseQuote } from '../../../src/model/quote/parseQuote.ts'
import { type Quote, quoteStatuses } from '../../../src/model/quote/quote.ts'
import { quotes, revisedQuote, terms } from '../../../stories/fixtures/quotes.ts'
import { cancelledRequest, pathsOf, sentencesOf } from './builders.ts'

// Every field has its row in quoteFields.test.ts.

describe('parseQuote', () => {
  it.each<[string, Quote]>([
    ...quoteStatuses.map((status): [string, Quote] => [status, quotes[status]]),
    ['revised', revisedQuote],
    ['cancelled before it was offered', cancelledRequest],
  ])('reads a quote that is %s', (_, quote) => {
    const result = parseQuote(JSON.parse(JSON.stringify(quote)))
    expect(result).toStrictEqual({ ok: true, value: quote, warnings: [] })
  })

  it('reads the least there can be', () => {
    const least = { reference: '1', ticket: '2', status: 'requested', request: { scope: 'x' } }
    expect(parseQuote(least)).toStrictEqual({ ok: true, value: least, warnings: [] })
  })

  it('returns copies', () => {
    const quote = structuredClone(quotes.quoted)
    const result = parseQuote(quote)
    Object.assign(quote.terms.rate, { amount: 1 })
    expect(result).toHaveProperty('value', quotes.quoted)
  })

  it.each<[unknown, string, string]>([
    [undefined, 'undefined', 'Pass the whole document.'],
    [null, 'null', 'Pass the whole document.'],
    [[quotes.quoted], 'a list', 'Pass the whole document.'],
    ['{}', '"{}"', 'Pass the parsed document, not its text: use JSON.parse first.'],
  ])('refuses what is no quote: %j', (input, received, advice) => {
    expect(sentencesOf(parseQuote(input))).toEqual([
      `The input must be a quote, but is ${received}. ${advice}`,
    ])
  })

  it('names everything that is wrong at once', () => {
    const input = { ...quotes.quoted, ticket: '', terms: { ...terms, completion: '', rate: 1 } }
    expect(pathsOf(parseQuote(input))).toEqual(['ticket', 'terms.rate', 'terms.completion'])
  })

  it.each<[string, Quote, object]>([
    ['terms', quotes.requested, { terms }],
    ['former', quotes.requested, { former: terms }],
    ['approval', quotes.quoted, { approval: quotes.approved.approval }],
    ['work', quotes.approved, { work: quotes.completed.work }],
    ['remark', quotes.quoted, { remark: quotes.declined.remark }],
    ['supersededBy', quotes.quoted, { supersededBy: 2 }],
    ['expired', quotes.quoted, { expired: true }],
    ['terms.discount', quotes.quoted, { terms: { ...terms, discount: 10 } }],
  ])('ignores, with a warning, what does not belong to the status: `%s`', (path, quote, more) => {
    expect(parseQuote({ ...quote, ...more })).toStrictEqual({
      ok: true,
      value: quote,
      warnings: [
        expect.objectContaining({
          path: path.split('.'),
          message: expect.stringMatching(/ must be absent, but is .+ It was ignored\. Check its/),
        }),
      ],
    })
  })
})
