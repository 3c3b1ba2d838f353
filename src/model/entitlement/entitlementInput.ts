import type { Result } from '../reading/result.ts'
import { channels } from '../scheme/channels.ts'
import { channelEntitlements, type Entitlement } from './entitlement.ts'

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

/** Says what grants, and nothing else in its place. Legends check it a thousand times. */
function isEntitlement(value: unknown): value is Entitlement {
  const {
    registered,
    channels: given,
    liveTicket,
    links = {},
  }: Partial<Entitlement> = Object(value)
  return (
    isFlag(registered) &&
    isFlag(liveTicket) &&
    typeof given === 'object' &&
    channels.every(({ id }) => isKnown(given[id])) &&
    typeof links === 'object' &&
    links !== null
  )
}

function isFlag(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean'
}

function isKnown(value: unknown): boolean {
  return value === undefined || channelEntitlements.some((one) => one === value)
}

const unknownEntitlement: Entitlement = { channels: {} }
