import { describe, expect, it } from 'vitest'
import { parseQuote } from '../../../src/model/quote/parseQuote.ts'
import { type Quote, quoteStatuses } from '../../../src/model/quote/quote.ts'
import { quotes, revisedQuote, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { whilePolluted } from '../hostile.ts'
import { cancelledRequest, changed, copyOf } from './builders.ts'

/** What is read without complaint. */
function readAsIs(input: unknown): unknown {
  const result = parseQuote(input)
  return result.ok && result.warnings.length === 0 ? result.value : result
}

const { requested, quoted, cancelled } = quotes

describe('a quote that is whole', () => {
  it.each(quoteStatuses)('comes back as it was: %s', (status) => {
    expect(readAsIs(copyOf(quotes[status]))).toEqual(quotes[status])
  })

  it('comes back with the terms of the revision before', () => {
    expect(readAsIs(copyOf(revisedQuote))).toEqual(revisedQuote)
  })

  it('comes back with the least there can be', () => {
    const least = { reference: '1', ticket: '2', status: 'requested', request: { scope: 'x' } }
    expect(readAsIs(least)).toEqual(least)
    const remark = { at: '2026-11-24T11:00+01:00' }
    expect(readAsIs({ ...quotes.withdrawn, remark })).toEqual({ ...quotes.withdrawn, remark })
  })

  it('was cancelled before or after it was approved, worked on or not', () => {
    expect(readAsIs(cancelledRequest)).toEqual(cancelledRequest)
    const notBegun = changed(cancelled, 'work', undefined)
    expect(readAsIs(notBegun)).toEqual(notBegun)
    const approval = { ...quotes.approved.approval, revision: 2 }
    const revised = { ...cancelled, terms: revisedTerms, former: terms, approval }
    expect(readAsIs(revised)).toEqual(revised)
  })

  it('comes back with no work but its own, also on a page that has extended Object.prototype', () => {
    const notBegun = changed(cancelled, 'work', undefined)
    const read = whilePolluted('work', quotes.completed.work, () => parseQuote(notBegun))
    expect(read).toStrictEqual({ ok: true, value: notBegun, warnings: [] })
  })

  it.each<[string, unknown]>([
    ['terms.rate.amount', 0],
    ['terms.rate.amount', 1_000_000_000],
    ['terms.estimate', { min: 0, max: 0 }],
    ['terms.estimate', { min: 1_000_000, max: 1_000_000 }],
    ['terms.completion', '2028-02-29'],
    ['terms.validUntil', '2026-12-01T17:00:00.5+05:30'],
    ['terms.assignee.team', 'partner'],
    ['request.scope', 'x'.repeat(10_000)],
  ])('may have `%s` %j', (path, value) => {
    const quote = changed(quoted, path, value)
    expect(readAsIs(quote)).toEqual(quote)
  })
})

describe('the total of a quote', () => {
  const withTotal = (total: unknown) => ({ ...quoted, terms: { ...terms, total } })
  // 120 minutes at 133.33 are 266.66; 200 are 444.43⅓.
  const total = { currency: 'USD', min: 26_666, max: 44_443 }

  it('is accepted if it follows the rule, and not kept', () => {
    expect(parseQuote(withTotal(total))).toMatchObject({ ok: true, value: quoted })
    expect(parseQuote(withTotal(total))).not.toHaveProperty('value.terms.total')
  })

  it('is nothing to warn of: it is known, and right', () => {
    expect(parseQuote(withTotal(total))).toMatchObject({ warnings: [] })
  })

  it.each([
    { ...total, max: 44_444 },
    { ...total, min: 26_665 },
    { ...total, currency: 'EUR' },
    { ...total, min: total.max, max: total.min },
  ])('is refused if it does not: %j', (wrong) => {
    const [issue] = issuesOf(withTotal(wrong))
    expect(issue?.path).toEqual(['terms', 'total'])
    expect(issue?.message).toBe(
      '`terms.total` must be what the rate costs for the estimate, to the nearest minor unit, ' +
        'but is an object. Correct it or leave it out.',
    )
  })

  it('is refused if it is not whole', () => {
    expect(issuesOf(withTotal({ ...total, max: undefined }))[0]?.path).toEqual([
      ...['terms', 'total', 'max'],
    ])
    expect(issuesOf(withTotal('266.66 to 444.43'))[0]?.path).toEqual(['terms', 'total'])
  })

  it('is checked in the terms before, too', () => {
    const former = { ...terms, total: { ...total, max: 1 } }
    expect(issuesOf({ ...revisedQuote, former })[0]?.path).toEqual(['former', 'total'])
  })
})

describe('what does not belong to the status of a quote', () => {
  it.each<[string, Quote, object]>([
    ['terms', requested, { terms }],
    ['former', requested, { former: terms }],
    ['approval', quoted, { approval: quotes.approved.approval }],
    ['work', quotes.approved, { work: quotes.completed.work }],
    ['remark', quoted, { remark: cancelled.remark }],
    ['supersededBy', quoted, { supersededBy: 2 }],
    ['work', cancelledRequest, { work: quotes.completed.work }],
    ['former', cancelledRequest, { former: terms }],
    ['expired', quoted, { expired: true }],
  ])('is ignored with a warning: `%s`', (key, quote, more) => {
    expect(parseQuote({ ...quote, ...more })).toEqual({
      ok: true,
      value: quote,
      warnings: [
        expect.objectContaining({
          path: [key],
          message: expect.stringMatching(/absent.+It was ignored: check its spelling/),
        }),
      ],
    })
  })

  it('is ignored with a warning, also inside', () => {
    const quote = { ...quoted, terms: { ...terms, discount: 10 } }
    expect(parseQuote(quote)).toMatchObject({
      ...{ ok: true, value: quoted, warnings: [{ path: ['terms', 'discount'] }] },
    })
  })
})

describe('an approval that is not of the terms it comes with', () => {
  it.each<[string, object]>([
    ['another revision', changed(quotes.approved, 'approval.revision', 2)],
    ['an earlier revision', { ...quotes['in-progress'], terms: revisedTerms, former: terms }],
    ['another revision, completed', changed(quotes.completed, 'approval.revision', 2)],
    ['another revision, cancelled', changed(cancelled, 'approval.revision', 2)],
    ['no terms', changed(cancelled, 'terms', undefined)],
  ])('is refused: of %s', (_, quote) => {
    const [issue] = issuesOf(quote)
    expect(issue?.path).toEqual(['approval'])
    expect(issue?.message).toContain('must be that of the terms it comes with, by its revision')
  })

  it('is asked for where there is none: cancelled, with terms', () => {
    const [issue] = issuesOf(changed(cancelled, 'approval', undefined))
    expect(issue?.path).toEqual(['approval'])
    expect(issue?.message).toMatch(/, but is undefined\. Add it\.$/)
  })
})

function issuesOf(input: unknown) {
  const result = parseQuote(input)
  return result.ok ? [] : result.issues
}
