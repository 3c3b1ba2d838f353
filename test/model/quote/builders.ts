import type { SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import { type ApprovalRecord, approvalRecord } from '../../../src/model/quote/approvalRecord.ts'
import type { CancelledRequest, QuotedQuote, QuoteRemark } from '../../../src/model/quote/quote.ts'
import type { QuoteConditions } from '../../../src/model/quote/quoteObstacles.ts'
import type { Result } from '../../../src/model/reading/result.ts'
import { fullPolicy } from '../../../stories/fixtures/policies.ts'
import { quoteDay, quotes } from '../../../stories/fixtures/quotes.ts'
import { ticketIn } from '../../../stories/fixtures/tickets.ts'

/** The value, frozen throughout: whoever changes it throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inside of Object.values(value)) frozen(inside)
  return Object.freeze(value)
}

/** A copy with another value at a path such as `terms.rate.amount`; `undefined` removes it. */
export function changed(source: object, path: string, value: unknown) {
  const copy = JSON.parse(JSON.stringify(source))
  const keys = path.split('.')
  const parent = keys.slice(0, -1).reduce((inside, key) => inside[key], copy)
  Reflect.deleteProperty(parent, keys.at(-1) ?? '')
  if (value !== undefined) parent[keys.at(-1) ?? ''] = value
  return copy
}

/** The sentences about what was wrong; none if nothing was. */
export function sentencesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map(({ message }) => message)
}

/** Where something was wrong. */
export function pathsOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map(({ path }) => path.join('.'))
}

export const now = Date.parse(quoteDay)

/** The ticket of the quotes: it is escalated. */
export const ticket = ticketIn('escalated')

/** Under which the quotes can be approved. */
export const conditions: QuoteConditions = frozen({ now, policy: fullPolicy, tickets: [ticket] })

/** A policy with another price of an hour. */
export function policyAt(min: number, max: number, currency = 'USD'): SupportPolicy {
  const consulting = { status: 'offered', rate: { currency, min, max } } as const
  return { ...fullPolicy, channels: { ...fullPolicy.channels, consulting } }
}

export const remark: QuoteRemark = frozen({ at: quoteDay, by: 'Kim Okafor', text: 'No need.' })

/** Cancelled before anything was offered. */
export const cancelledRequest: CancelledRequest = frozen({
  ...quotes.requested,
  status: 'cancelled',
  remark,
})

/** The record of a quote whose total can be counted. */
export function recordOf(quote: QuotedQuote, by = 'Kim Okafor', at = now): ApprovalRecord {
  const record = approvalRecord(quote, by, at)
  if (record === undefined) throw new Error('There is no total.')
  return frozen(record)
}
