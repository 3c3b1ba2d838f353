import {
  type ApprovalRecord,
  approvalRecord,
  type QuoteConditions,
} from '../../../src/model/quote/approval.ts'
import type { CancelledRequest, QuoteRemark } from '../../../src/model/quote/quote.ts'
import { fullPolicy } from '../../../stories/fixtures/policies.ts'
import { quoteDay, quotes } from '../../../stories/fixtures/quotes.ts'
import { ticketIn } from '../../../stories/fixtures/tickets.ts'

/** The value, in which nothing can be changed any more: who tries it throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inside of Object.values(value)) frozen(inside)
  return Object.freeze(value)
}

/** A copy, as JSON brings it. */
export function copyOf(value: unknown) {
  return JSON.parse(JSON.stringify(value))
}

/** A copy with another value at a path such as `terms.rate.amount`; `undefined` takes it away. */
export function changed(source: object, path: string, value: unknown) {
  const copy = copyOf(source)
  const keys = path.split('.')
  const parent = keys.slice(0, -1).reduce((inside, key) => inside[key], copy)
  Reflect.deleteProperty(parent, keys.at(-1) ?? '')
  if (value !== undefined) parent[keys.at(-1) ?? ''] = value
  return copy
}

export const now = Date.parse(quoteDay)

/** The ticket of the quotes: it is escalated. */
export const ticket = ticketIn('escalated')

/** Under which the quotes can be approved. */
export const conditions: QuoteConditions = frozen({ now, policy: fullPolicy, tickets: [ticket] })

export const remark: QuoteRemark = frozen({ at: quoteDay, by: 'Kim Okafor', text: 'No need.' })

/** Given up before anything was offered. */
export const cancelledRequest: CancelledRequest = frozen({
  ...quotes.requested,
  status: 'cancelled',
  remark,
})

/** What a customer has read of the quote, and agrees to. */
export const record: ApprovalRecord = frozen(approvalRecord(quotes.quoted, 'Kim Okafor', now))
