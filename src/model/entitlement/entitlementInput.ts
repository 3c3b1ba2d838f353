import { isRecord, readOwn } from '../reading/ownProperties.ts'
import type { Result } from '../reading/result.ts'
import { channels } from '../scheme/channels.ts'
import { channelEntitlements, type Entitlement } from './entitlement.ts'

/** What functions and components take as an entitlement: one, or the result of a parser or reader. */
export type EntitlementInput = Entitlement | Result<Entitlement>

/** An entitlement of which nothing is known. */
const unknownEntitlement: Entitlement = { channels: {} }

/**
 * The entitlement in an input: `undefined` for no input, which asks about the app alone, and an
 * unknown entitlement if the input cannot be read. Never throws. Inside the kit, the returned
 * entitlement is trusted.
 */
export function entitlementIn(input: EntitlementInput | null | undefined): Entitlement | undefined {
  if (input === undefined || input === null) return undefined
  const isRead = readOwn(input, 'ok')
  const value = typeof isRead !== 'boolean' ? input : isRead && readOwn(input, 'value')
  return isEntitlement(value) ? value : unknownEntitlement
}

/** True if everything that grants is valid or absent. Checks nothing else: a page may have a thousand legends. */
function isEntitlement(value: unknown): value is Entitlement {
  const given = readOwn(value, 'channels')
  return (
    isRecord(given) &&
    flags.includes(readOwn(value, 'registered')) &&
    flags.includes(readOwn(value, 'liveTicket')) &&
    channels.every(({ id }) => grants.includes(readOwn(given, id)))
  )
}

const flags: readonly unknown[] = [true, false, undefined]
const grants: readonly unknown[] = [...channelEntitlements, undefined]
