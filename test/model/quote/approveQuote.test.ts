import { describe, expect, it } from 'vitest'
import {
  type ApprovalRecord,
  approvalRecord,
  obstaclesTo,
  type QuoteConditions,
} from '../../../src/model/quote/approval.ts'
import type { QuotedQuote } from '../../../src/model/quote/quote.ts'
import { approveQuote } from '../../../src/model/quote/steps.ts'
import { ticketStatuses } from '../../../src/model/ticket/ticket.ts'
import { policyOffering } from '../../../stories/fixtures/policies.ts'
import { quotes, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { ticketIn } from '../../../stories/fixtures/tickets.ts'
import { policyOf } from '../policy/builders.ts'
import { untyped } from '../untyped.ts'
import { changed, conditions, frozen, now, record, ticket } from './builders.ts'

const quoted = frozen(quotes.quoted)
const revised: QuotedQuote = frozen({ ...quoted, terms: revisedTerms, former: terms })

/** Where something is wrong with an approval. */
function wrongOf(
  quote: QuotedQuote,
  approval: ApprovalRecord,
  more: Partial<QuoteConditions> = {},
) {
  const result = approveQuote(quote, approval, frozen({ ...conditions, ...more }))
  return result.ok ? [] : result.issues.map(({ path }) => path.join('.'))
}

function sentenceOf(quote: QuotedQuote, approval: ApprovalRecord, more: Partial<QuoteConditions>) {
  const result = approveQuote(quote, approval, { ...conditions, ...more })
  return result.ok ? undefined : result.issues[0]?.message
}

/** The quote at another rate, and the record of having read it. */
function atRate(amount: number, currency = 'USD'): [QuotedQuote, ApprovalRecord] {
  const quote: QuotedQuote = { ...quoted, terms: { ...terms, rate: { currency, amount } } }
  return [quote, approvalRecord(quote, 'Kim Okafor', now)]
}

const end = Date.parse(terms.validUntil)

describe('a quote that can be approved', () => {
  it('is approved by who has read it, as it is', () => {
    expect(wrongOf(quoted, record)).toEqual([])
    expect(wrongOf(revised, frozen(approvalRecord(revised, 'Kim Okafor', now)))).toEqual([])
  })

  it('is approved until a millisecond before it is over', () => {
    expect(wrongOf(quoted, record, { now: end - 1 })).toEqual([])
  })

  it('is approved whichever way its end and its ticket were written', () => {
    const other = { ...record, validUntil: '2026-12-01T18:00:00+01:00' }
    expect(wrongOf(quoted, other)).toEqual([])
    const tickets = [{ ...ticket, reference: 'abc-1' }]
    const written = { ...quoted, ticket: 'ABC-1' }
    expect(wrongOf(written, { ...record, ticket: 'ABC-1' }, { tickets })).toEqual([])
  })

  it.each(ticketStatuses)('depends on its ticket: %s', (status) => {
    const isLive = !['resolved', 'closed'].includes(status)
    const tickets = [ticketIn('open'), { ...ticketIn(status), reference: ticket.reference }]
    expect(wrongOf(quoted, record, { tickets })).toEqual(isLive ? [] : ['ticket'])
  })
})

describe('a quote whose time is over', () => {
  it('cannot be approved, from its very end on', () => {
    for (const later of [end, end + 1, Number.MAX_SAFE_INTEGER / 2]) {
      expect(wrongOf(quoted, record, { now: Math.min(later, 8.64e15) })).toEqual([
        'terms.validUntil',
      ])
    }
    expect(sentenceOf(quoted, record, { now: end })).toBe(
      '`terms.validUntil` must be after 2026-12-01T17:00:00.000Z, but is "2026-12-01T17:00:00Z". Ask for another quote.',
    )
  })

  it('is over where nobody knows what time it is', () => {
    expect(obstaclesTo(quoted, { ...conditions, now: Number.NaN })).toEqual(['expired'])
    expect(wrongOf(quoted, record, { now: Number.NaN })).toEqual(['terms.validUntil'])
  })
})

describe('a quote without its live ticket', () => {
  it.each([
    ['none', []],
    ['another one', [ticketIn('open')]],
    ['a closed one', [{ ...ticket, status: 'closed' as const }]],
    [
      'a resolved one, beside others',
      [ticketIn('open'), { ...ticket, status: 'resolved' as const }],
    ],
  ])('cannot be approved: %s', (_, tickets) => {
    expect(wrongOf(quoted, record, { tickets })).toEqual(['ticket'])
    expect(sentenceOf(quoted, record, { tickets })).toBe(
      '`ticket` must be the reference of a live ticket, but is "40307". Reopen it, or open another one, first.',
    )
  })
})

describe('a rate outside the policy', () => {
  const narrow = policyOf({
    consulting: { status: 'offered', rate: { currency: 'USD', min: 12_000, max: 15_000 } },
  })
  const euros = policyOf({
    consulting: { status: 'offered', rate: { currency: 'EUR', min: 10_000, max: 25_000 } },
  })
  const unstated = policyOf({ consulting: { status: 'offered' } })

  it.each([
    ['the policy of the app', narrow, 12_000, 15_000],
    ['the policy document, where the app states no rate', unstated, 10_000, 25_000],
    ['the policy document, where the app does not offer it', policyOffering(), 10_000, 25_000],
  ])('cannot be approved, at both ends of it can: %s', (_, policy, min, max) => {
    expect(wrongOf(...atRate(min), { policy })).toEqual([])
    expect(wrongOf(...atRate(max), { policy })).toEqual([])
    expect(wrongOf(...atRate(min - 1), { policy })).toEqual(['terms.rate.amount'])
    expect(wrongOf(...atRate(max + 1), { policy })).toEqual(['terms.rate.amount'])
    expect(sentenceOf(...atRate(max + 1), { policy })).toBe(
      `\`terms.rate.amount\` must be from ${min} to ${max}, as the policy has it, but is ${max + 1}. Ask for a quote within the policy.`,
    )
  })

  it('cannot be compared in another currency, nor approved', () => {
    expect(wrongOf(quoted, record, { policy: euros })).toEqual(['terms.rate.currency'])
    expect(wrongOf(...atRate(1, 'EUR'))).toEqual(['terms.rate.currency'])
    expect(wrongOf(...atRate(13_333, 'EUR'), { policy: euros })).toEqual([])
    expect(sentenceOf(quoted, record, { policy: euros })).toBe(
      '`terms.rate.currency` must be the currency of the policy, EUR, but is "USD". Ask for a quote in it.',
    )
  })
})

describe('a record of something else than the quote', () => {
  it.each<[string, unknown]>([
    ['reference', 'Q-2042'],
    ['ticket', '40310'],
    ['revision', 2],
    ['revision', undefined],
    ['rate.amount', 13_332],
    ['rate.currency', 'EUR'],
    ['estimate.min', 119],
    ['estimate.max', 201],
    ['total.min', 26_667],
    ['total.max', 44_442],
    ['total.currency', 'EUR'],
    ['total', undefined],
    ['completion', '2026-12-05'],
    ['validUntil', '2026-12-01T17:00:01Z'],
    ['assignee.name', 'Lee Ito'],
    ['assignee.team', 'partner'],
    ['scope', 'Build another driver.'],
    ['scope', undefined],
  ])('approves nothing: another `%s`, %j', (path, value) => {
    const other = frozen(changed(record, path, value))
    expect(wrongOf(quoted, other)).toEqual(['terms.revision'])
    expect(sentenceOf(quoted, other, {})).toBe(
      '`terms.revision` must be the revision that was read, with its figures, but is 1. Read the terms as they are now, and approve those.',
    )
  })

  it('approves nothing: the revision before, or the one to come', () => {
    expect(wrongOf(revised, record)).toEqual(['terms.revision'])
    expect(wrongOf(quoted, approvalRecord(revised, 'Kim Okafor', now))).toEqual(['terms.revision'])
  })

  it('approves nothing: a scope that has changed since', () => {
    const scope = 'Build the driver, and maintain it for a year.'
    expect(wrongOf({ ...quoted, terms: { ...terms, scope } }, record)).toEqual(['terms.revision'])
  })
})

describe('an approval by nobody', () => {
  it.each(['', ' ', '\u00a0\n', untyped(undefined), untyped(5)])('is none: %j', (by) => {
    expect(wrongOf(quoted, { ...record, by })).toEqual(['approval.by'])
    expect(sentenceOf(quoted, { ...record, by }, {})).toMatch(
      /^`approval\.by` must be the name of who approves, but is .+\. Add it\.$/,
    )
  })
})

describe('a quote that is not whole', () => {
  it.each<[string, unknown]>([
    ['terms', undefined],
    ['terms.rate', undefined],
    ['terms.rate.amount', -1],
    ['terms.estimate', { min: 2, max: 1 }],
    ['terms.completion', undefined],
    ['terms.completion', '2026-02-30'],
    ['terms.validUntil', undefined],
    ['terms.validUntil', '2026-12-01'],
    ['terms.assignee', undefined],
    ['terms.assignee.name', ''],
    ['terms.revision', 0],
  ])('cannot be approved, and says so once: `%s` %j', (path, value) => {
    const quote = frozen(changed(quoted, path, value))
    expect(wrongOf(quote, record, { now: end, tickets: [] })).toEqual(['terms'])
    expect(sentenceOf(quote, record, {})).toMatch(
      /^`terms` must be whole: revision, rate, estimate, completion, validity and assignee, but is .+\. Load the quote again, or ask for another one\.$/,
    )
  })
})

describe('everything that is wrong with an approval', () => {
  it('is said at once', () => {
    const [quote] = atRate(30_000)
    const wrong = wrongOf(quote, { ...record, by: '' }, { now: end, tickets: [] })
    expect(wrong).toEqual([
      ...['terms.validUntil', 'ticket', 'terms.rate.amount', 'terms.revision', 'approval.by'],
    ])
  })
})
