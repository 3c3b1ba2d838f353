import { parseDocument } from '../reading/fields.ts'
import type { Result } from '../reading/result.ts'
import type { Entitlement } from './entitlement.ts'
import { entitlementCheck } from './entitlementFields.ts'

/**
 * Parses an entitlement from any value, usually parsed JSON. Never throws.
 *
 * The fields that grant (`registered`, `channels`, `liveTicket`) must be valid if present. Any other
 * invalid field is left out, with a warning.
 *
 * @example
 * const result = parseEntitlement({ registered: true, channels: { professional: 'included' } })
 */
export function parseEntitlement(input: unknown): Result<Entitlement> {
  return parseDocument(input, entitlementCheck)
}
