import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountLimit } from '../../../src/model/policy/supportPolicy.ts'
import { costOf } from '../../../src/model/quote/estimateCost.ts'
import { parseQuote } from '../../../src/model/quote/parseQuote.ts'
import { type QuoteStatus, quoteStatuses } from '../../../src/model/quote/quote.ts'
import { areTerms, isQuote } from '../../../src/model/quote/quoteGuards.ts'
import { minuteLimit, revisionLimit } from '../../../src/model/quote/quoteLimits.ts'
import { quotes, revisedQuote, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { samplesOf } from '../arbitraries.ts'
import { hostileValues, proxyTraps, throwingProxy } from '../hostile.ts'
import { cancelledRequest, changed } from './builders.ts'

const { requested, quoted, approved } = quotes

describe('isQuote', () => {
  it.each(quoteStatuses)('takes what is whole: %s', (status) => {
    expect(isQuote(quotes[status])).toBe(true)
  })

  it('takes texts and names as long as documents may have them', () => {
    expect(isQuote(changed(requested, 'request.scope', 'x'.repeat(10_000)))).toBe(true)
    expect(isQuote(changed(quoted, 'terms.assignee.name', 'x'.repeat(200)))).toBe(true)
  })

  it('takes a revised quote, and what was cancelled before it was quoted', () => {
    expect(isQuote(revisedQuote)).toBe(true)
    expect(isQuote(cancelledRequest)).toBe(true)
  })

  it('agrees with parseQuote: what that accepts is a quote', () => {
    const samples = samplesOf(fc.constantFrom<object>(...Object.values(quotes), revisedQuote))
    let accepted = 0
    fc.assert(
      fc.property(samples, ({ input }) => {
        const isOne = isQuote(input)
        const result = parseQuote(input)
        if (result.ok) accepted++
        if (result.ok && !isQuote(result.value)) expect.fail('it is no quote once it is read')
        // What is accepted with a warning may hold more than it should.
        if (result.ok && result.warnings.length === 0 && !isOne) expect.fail('it is no quote')
      }),
      { numRuns: 10_000 },
    )
    expect(accepted).toBeGreaterThan(2_000)
  })
})

type Damage = readonly [QuoteStatus, path: string, value?: unknown]

const needed: readonly Damage[] = [
  ['quoted', 'reference'],
  ['quoted', 'reference', '[Ticket#1]'],
  ['quoted', 'ticket'],
  ['quoted', 'ticket', 40_307],
  ['quoted', 'status'],
  ['quoted', 'status', 'expired'],
  ['requested', 'request'],
  ['requested', 'request.scope'],
  ['requested', 'request.scope', ' '],
  ['requested', 'request.scope', 'x'.repeat(10_001)],
  ['quoted', 'terms'],
  ['quoted', 'terms', null],
  ['quoted', 'terms.revision'],
  ['quoted', 'terms.revision', 0],
  ['quoted', 'terms.rate'],
  ['quoted', 'terms.rate.currency', 'usd'],
  ['quoted', 'terms.rate.currency', 'USD\n'],
  ['quoted', 'terms.rate.amount', -1],
  ['quoted', 'terms.rate.amount', '13333'],
  ['quoted', 'terms.rate.amount', 133.33],
  ['quoted', 'terms.rate.amount', Number.MAX_SAFE_INTEGER],
  ['quoted', 'terms.estimate'],
  ['quoted', 'terms.estimate.min'],
  ['quoted', 'terms.estimate.min', 201],
  ['quoted', 'terms.estimate.max', 200.5],
  ['quoted', 'terms.completion'],
  ['quoted', 'terms.completion', '2026-02-30'],
  ['quoted', 'terms.validUntil'],
  ['quoted', 'terms.validUntil', '2026-12-01T17:00:00'],
  ['quoted', 'terms.assignee'],
  ['quoted', 'terms.assignee.name', ''],
  ['quoted', 'terms.assignee.name', 'x'.repeat(201)],
  ['quoted', 'terms.assignee.team', 'sales'],
  ['quoted', 'former', null],
  ['quoted', 'former', {}],
  ['changes-requested', 'remark'],
  ['changes-requested', 'remark.at', 'today'],
  ['declined', 'remark'],
  ['withdrawn', 'remark'],
  ['superseded', 'terms'],
  ['superseded', 'supersededBy'],
  ['superseded', 'supersededBy', 1.5],
  ['approved', 'approval'],
  ['approved', 'approval.by', ' '],
  ['approved', 'approval.at'],
  ['approved', 'approval.revision', 2],
  ['in-progress', 'approval'],
  ['in-progress', 'approval.revision', 2],
  ['in-progress', 'work'],
  ['in-progress', 'work.usedMinutes', -1],
  ['in-progress', 'work.updatedAt', '15:00'],
  ['completed', 'approval'],
  ['completed', 'work'],
  ['cancelled', 'remark'],
  ['cancelled', 'approval'],
  ['cancelled', 'approval.revision', 2],
  ['cancelled', 'terms.rate'],
]

/** Parts a quote can do without, but which it cannot have like this. */
const optional: readonly Damage[] = [
  ['quoted', 'appId', 5],
  ['quoted', 'url', 5],
  ['requested', 'request.tried', {}],
  ['requested', 'request.wishedCompletion', {}],
  ['requested', 'request.wishedCompletion', '2026-02-30'],
  ['quoted', 'terms.scope', {}],
  ['declined', 'remark.by', {}],
  ['declined', 'remark.text', {}],
  ['superseded', 'supersededBy', 0],
  ['cancelled', 'work', null],
  ['cancelled', 'work.usedMinutes', 'many'],
]

describe('isQuote refuses', () => {
  const damaged = (rows: readonly Damage[]) =>
    rows.map(([status, path, value]) => {
      const what = `${status} with ${path} ${JSON.stringify(value)}`
      return { what, quote: changed(quotes[status], path, value) }
    })

  it.each(damaged(needed))('what lacks a part, or has a wrong one: $what', ({ quote }) => {
    expect(parseQuote(quote).ok).toBe(false)
    expect(isQuote(quote)).toBe(false)
  })

  it('what has a wrong part it could do without, which would be drawn as well', () => {
    const rows = damaged(optional)
    expect(rows.filter(({ quote }) => parseQuote(quote).ok)).toEqual([])
    expect(rows.flatMap(({ what, quote }) => (isQuote(quote) ? [what] : []))).toEqual([])
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(quoted)],
    ['a list', [quoted]],
    ['terms', terms],
    ['inherited parts', Object.create(quoted)],
    ['inherited terms', { ...requested, status: 'quoted', __proto__: { terms } }],
    ['inherited figures', { ...quoted, terms: Object.create(terms) }],
    ['a status that every object has', { ...requested, status: 'constructor' }],
    ['an approval of no revision of no terms', { ...approved, terms: {}, approval: {} }],
  ])('%s', (_, value) => {
    expect(isQuote(value)).toBe(false)
  })
})

describe('isQuote and areTerms never throw', () => {
  it('on anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(isQuote(value)).toBe(false)
        expect(areTerms(value)).toBe(false)
      }),
      { numRuns: 10_000 },
    )
  })

  it.each(hostileValues)('on %s, at any place', (_, create) => {
    expect(isQuote(create())).toBe(false)
    expect(areTerms(create())).toBe(false)
    for (const status of quoteStatuses) {
      for (const key of ['reference', 'status', 'request', 'former']) {
        expect(isQuote({ ...quotes[status], [key]: create() })).toBe(false)
      }
      for (const key of ['terms', 'approval', 'remark', 'work', 'supersededBy']) {
        const isPart = Object.hasOwn(quotes[status], key) && status !== 'cancelled'
        expect(isQuote({ ...quotes[status], [key]: create() }) && isPart).toBe(false)
      }
    }
  })

  it.each(proxyTraps)('on a proxy whose trap `%s` throws', (trap) => {
    for (const status of quoteStatuses) {
      expect(() => isQuote(throwingProxy(quotes[status], [trap]))).not.toThrow()
    }
    expect(() => areTerms(throwingProxy(terms, [trap]))).not.toThrow()
  })
})

describe('areTerms', () => {
  it('takes what can be agreed to', () => {
    expect(areTerms(terms)).toBe(true)
    expect(areTerms(revisedTerms)).toBe(true)
    expect(areTerms({ ...terms, estimate: { min: 0, max: 0 } })).toBe(true)
    expect(areTerms({ ...terms, rate: { currency: 'USD', amount: 0 } })).toBe(true)
  })

  it('takes as high a rate as there may be, for as long as may be, and no higher', () => {
    const estimate = { min: 0, max: minuteLimit }
    const rated = (amount: number) => ({ ...terms, estimate, rate: { currency: 'USD', amount } })
    expect([amountLimit, amountLimit + 1].map((amount) => areTerms(rated(amount)))).toEqual([
      ...[true, false],
    ])
    expect(costOf(amountLimit, minuteLimit)).toBeDefined()
  })

  it('takes as many minutes and revisions as there may be, and no more', () => {
    const lasting = (max: number) => ({ ...terms, estimate: { min: 0, max } })
    expect([minuteLimit, minuteLimit + 1].map((max) => areTerms(lasting(max)))).toEqual([
      ...[true, false],
    ])
    const revisions = [revisionLimit, revisionLimit + 1]
    expect(revisions.map((revision) => areTerms({ ...terms, revision }))).toEqual([true, false])
  })
})
