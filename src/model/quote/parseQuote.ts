import { parseDocument } from '../reading/fields.ts'
import type { Result } from '../reading/result.ts'
import type { Quote } from './quote.ts'
import { quoteCheck } from './quoteFields.ts'

/**
 * Parses a quote from any value, usually an item of the portal's list. Never throws.
 *
 * Everything that prices, identifies or was agreed to must be right. Any other field that is null,
 * empty or wrong is left out, and a key that this version or this status does not know is ignored,
 * each with a warning. A `total` in the terms must follow the rule of `costOf`, and is not kept: it
 * is always counted. Characters that change the reading direction are dropped from texts.
 *
 * @example
 * const result = parseQuote({ reference: 'Q-2041', ticket: '40310', status: 'requested', request })
 */
export function parseQuote(input: unknown): Result<Quote> {
  return parseDocument(input, quoteCheck)
}
