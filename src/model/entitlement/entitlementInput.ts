import { isRecord, readOwn } from '../reading/ownProperties.ts'
import type { Result } from '../reading/result.ts'
import { unwrap } from '../reading/unwrap.ts'
import { channels } from '../scheme/channels.ts'
import { channelEntitlements, type Entitlement } from './entitlement.ts'

/** An entitlement for a function or component, or the result of a parser or reader. */
export type EntitlementInput = Entitlement | Result<Entitlement>

/** An entitlement of which nothing is known. */
export const unknownEntitlement: Entitlement = { channels: {} }

/**
 * Returns the entitlement of an input: `undefined` for no input, which means the app alone, and an
 * unknown entitlement for an invalid input. Never throws. The rest of the kit trusts it.
 */
export function entitlementIn(input: EntitlementInput | null | undefined): Entitlement | undefined {
  if (input === undefined || input === null) return undefined
  const value = unwrap(input)
  return isEntitlement(value) ? value : unknownEntitlement
}

/** Returns true if each field that grants is valid or absent. Checks nothing else: a page may have 1,000 legends. */
function isEntitlement(value: unknown): value is Entitlement {
  const given = readOwn(value, 'channels')
  return (
    isRecord(given) &&
    flags.includes(readOwn(value, 'registered')) &&
    flags.includes(readOwn(value, 'liveTicket')) &&
    channels.every(({ id }) => grants.includes(readOwn(given, id)))
  )
}

const flags: readonly unknown[] = [true, false, undefined, null, '']
const grants: readonly unknown[] = [...channelEntitlements, undefined, null, '']
