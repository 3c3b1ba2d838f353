import { describe, expect, it } from 'vitest'
import { type QuoteStatus, quoteStatuses } from '../../../src/model/quote/quote.ts'
import { isQuote } from '../../../src/model/quote/quoteGuards.ts'
import {
  approveQuote,
  cancelQuote,
  completeWork,
  declineQuote,
  issueQuote,
  reportWork,
  requestQuoteChanges,
  reviseQuote,
  startWork,
  withdrawQuote,
} from '../../../src/model/quote/steps.ts'
import type { Result } from '../../../src/model/result.ts'
import { quoteDay, quotes, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { untyped } from '../untyped.ts'
import { cancelledRequest, conditions, frozen, now, record, remark } from './builders.ts'

interface Step {
  readonly name: string
  readonly from: readonly QuoteStatus[]
  readonly to: QuoteStatus
  /** Takes the step with whatever it needs, from a quote that may not allow it. */
  readonly take: (quote: unknown) => Result<unknown>
}

const offered: readonly QuoteStatus[] = ['quoted', 'changes-requested']

const steps: readonly Step[] = [
  {
    name: 'issueQuote',
    from: ['requested'],
    to: 'quoted',
    take: (quote) => issueQuote(untyped(quote), terms, conditions),
  },
  {
    name: 'reviseQuote',
    from: offered,
    to: 'quoted',
    take: (quote) => {
      const result = reviseQuote(untyped(quote), revisedTerms, conditions)
      return result.ok ? { ...result, value: result.value.revised } : result
    },
  },
  {
    name: 'approveQuote',
    from: ['quoted'],
    to: 'approved',
    take: (quote) => approveQuote(untyped(quote), record, conditions),
  },
  {
    name: 'declineQuote',
    from: ['quoted'],
    to: 'declined',
    take: (quote) => declineQuote(untyped(quote), remark, conditions),
  },
  {
    name: 'requestQuoteChanges',
    from: ['quoted'],
    to: 'changes-requested',
    take: (quote) => requestQuoteChanges(untyped(quote), remark),
  },
  {
    name: 'withdrawQuote',
    from: offered,
    to: 'withdrawn',
    take: (quote) => withdrawQuote(untyped(quote), remark),
  },
  {
    name: 'startWork',
    from: ['approved'],
    to: 'in-progress',
    take: (quote) => startWork(untyped(quote), now),
  },
  {
    name: 'reportWork',
    from: ['in-progress'],
    to: 'in-progress',
    take: (quote) => reportWork(untyped(quote), 90, now),
  },
  {
    name: 'completeWork',
    from: ['in-progress'],
    to: 'completed',
    take: (quote) => completeWork(untyped(quote), 90, now),
  },
  {
    name: 'cancelQuote',
    from: ['requested', 'approved', 'in-progress'],
    to: 'cancelled',
    take: (quote) => cancelQuote(untyped(quote), remark),
  },
]

describe.each(steps)('$name', ({ from, to, take }) => {
  it.each(from)('is a step from %s', (status) => {
    const result = take(frozen(quotes[status]))
    expect(result).toMatchObject({ ok: true, value: { status: to }, warnings: [] })
    expect(result.ok && isQuote(result.value)).toBe(true)
  })

  it.each(quoteStatuses.filter((status) => !from.includes(status)))('is none from %s', (status) => {
    const expected = from.join(' or ')
    expect(take(frozen(quotes[status]))).toEqual({
      ok: false,
      issues: [
        {
          path: ['status'],
          expected,
          received: `"${status}"`,
          message:
            `\`status\` must be ${expected}, but is "${status}". ` +
            'This step has been taken, or cannot be: load the quote again.',
        },
      ],
    })
  })

  it.each(['', 'expired', 'constructor', null, undefined])('is none from %j', (status) => {
    const result = take({ ...quotes['in-progress'], status })
    expect(result).toMatchObject({ ok: false, issues: [{ path: ['status'] }] })
  })

  it.each(from)('keeps the quote it was taken from, and all it says: %s', (status) => {
    const quote = frozen(structuredClone(quotes[status]))
    const result = take(quote)
    expect(quote).toEqual(quotes[status])
    const { reference, ticket, appId, request, url } = quote
    expect(result).toMatchObject({ value: { reference, ticket, appId, request, url } })
  })
})

describe('every step', () => {
  // Minutes can be reported twice: they are all that were worked so far, and add nothing.
  it.each(steps.filter(({ name }) => name !== 'reportWork'))('is taken once: $name', (step) => {
    for (const status of step.from) {
      const result = step.take(quotes[status])
      expect(step.take(result.ok && result.value).ok).toBe(false)
    }
  })

  it('is one a quote of some status can take, and ends somewhere', () => {
    const reached = new Set(steps.map(({ to }) => to))
    expect(quoteStatuses.filter((status) => !reached.has(status))).toEqual([
      // Where a quote begins, and what `reviseQuote` leaves behind.
      ...['requested', 'superseded'],
    ])
  })

  it.each(['declined', 'withdrawn', 'superseded', 'completed', 'cancelled'] as const)(
    'is refused once a quote is over: %s',
    (status) => {
      expect(steps.filter(({ take }) => take(quotes[status]).ok)).toEqual([])
    },
  )

  it('is refused once a request was cancelled', () => {
    expect(steps.filter(({ take }) => take(cancelledRequest).ok)).toEqual([])
  })
})

describe('what a step leaves', () => {
  it('is the record of who did what, and nothing of what they did not', () => {
    const { requested, quoted, approved } = quotes
    const at = new Date(now).toISOString()
    expect(issueQuote(requested, terms, conditions)).toHaveProperty('value', quoted)
    expect(approveQuote(quoted, record, conditions)).toHaveProperty('value', {
      ...quoted,
      status: 'approved',
      approval: { by: 'Kim Okafor', at, revision: 1 },
    })
    expect(declineQuote(quoted, remark, conditions)).toHaveProperty('value', {
      ...quoted,
      ...{ status: 'declined', remark },
    })
    expect(startWork(approved, now)).toHaveProperty('value', {
      ...approved,
      ...{ status: 'in-progress', work: { usedMinutes: 0, updatedAt: at } },
    })
    expect(completeWork(quotes['in-progress'], 160, now)).toHaveProperty('value', {
      ...quotes['in-progress'],
      ...{ status: 'completed', work: { usedMinutes: 160, updatedAt: at } },
    })
    expect(cancelQuote(requested, remark)).toHaveProperty('value', cancelledRequest)
    expect(cancelQuote(quotes['in-progress'], remark)).toHaveProperty('value', {
      ...quotes['in-progress'],
      ...{ status: 'cancelled', remark: { ...remark, at: quoteDay } },
    })
  })
})
