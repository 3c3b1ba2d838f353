import type { Result } from '../reading/result.ts'
import type { Entitlement } from './entitlement.ts'

/** What functions and components take as an entitlement: one, or the result of a parser or reader. */
export type EntitlementInput = Entitlement | Result<Entitlement>

/**
 * The entitlement in an input: `undefined` for no input, which asks about the app alone, and one of
 * which nothing is known if the input cannot be read. Inside the kit, what this returns is trusted.
 */
export function entitlementIn(input: EntitlementInput | null | undefined): Entitlement | undefined {
  if (input === undefined || input === null) return undefined
  try {
    const value: unknown = 'ok' in input ? input.ok && input.value : input
    return isEntitlement(value) ? value : unknownEntitlement
  } catch {
    // No object, a revoked proxy, or a getter that throws.
    return unknownEntitlement
  }
}

function isEntitlement(value: unknown): value is Entitlement {
  const { channels, links = {} }: { channels?: unknown; links?: unknown } = Object(value)
  return isObject(channels) && isObject(links)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

const unknownEntitlement: Entitlement = { channels: {} }
