import { parseDocument } from '../reading/fields.ts'
import type { Result } from '../reading/result.ts'
import type { Quote } from './quote.ts'
import { quoteCheck } from './quoteFields.ts'

/**
 * Parses a quote from any value, usually an item of the portal's list. Never throws.
 *
 * Fields that price, identify or record an agreement must be valid. Any other field that is null,
 * empty or invalid is left out, and a key unknown to this version or status is ignored, each with a
 * warning. A `total` in the terms must match `costOf`, and is not kept: the kit always calculates
 * it. Direction controls are removed from texts.
 *
 * @example
 * const result = parseQuote({ reference: 'Q-2041', ticket: '40310', status: 'requested', request })
 */
export function parseQuote(input: unknown): Result<Quote> {
  return parseDocument(input, quoteCheck)
}
