import { isAbsent, isEmptyList } from '../reading/absent.ts'
import { ownKeys } from '../reading/ownEntries.ts'
import { isRecord, readOwn } from '../reading/ownProperties.ts'
import type { Result } from '../reading/result.ts'
import { channels, recordByChannel } from '../scheme/channels.ts'
import type { ChannelId } from '../scheme/clearOSScheme.ts'
import type { PolicyLoading, PolicyReading } from './policyReading.ts'
import { offerStatuses, type SupportPolicy } from './supportPolicy.ts'

/** A policy for a function or component: the document, the result of a parser or reader, or the loading state. */
export type PolicyInput = SupportPolicy | PolicyReading | PolicyLoading | Result<SupportPolicy>

/**
 * Returns the policy to show, or `undefined` if it is missing, loading, failed, hidden, or not of
 * this scheme. Never throws. The rest of the kit trusts the returned policy.
 */
export function policyIn(input: PolicyInput | null | undefined): SupportPolicy | undefined {
  return readOwn(input, 'hidden') === true ? undefined : policyBehind(input)
}

/** Returns the policy of an input, even if the host hides it: it still applies. */
export function policyBehind(input: PolicyInput | null | undefined): SupportPolicy | undefined {
  const policy = unwrapPolicy(input)
  return isPolicy(policy) ? completed(policy) : undefined
}

/** Returns the unchecked policy in an input: the input itself, or the policy of a result or reading. */
export function unwrapPolicy(input: unknown): unknown {
  const isRead = readOwn(input, 'ok')
  if (typeof isRead === 'boolean') return isRead ? readOwn(input, 'value') : undefined
  return readOwn(input, 'status') === 'ready' ? readOwn(input, 'policy') : input
}

/** A policy that may lack channels, as the parser accepts it. */
type OpenPolicy = Omit<SupportPolicy, 'channels'> & {
  readonly channels: Partial<SupportPolicy['channels']>
}

/**
 * Returns true if the parser would accept the version and the status of every channel. Checks nothing
 * else: a page may have 1,000 legends.
 */
function isPolicy(value: unknown): value is OpenPolicy {
  const offers = readOwn(value, 'channels')
  return (
    readOwn(value, 'version') === 1 &&
    (isRecord(offers) || isEmptyList(offers)) &&
    channels.every(({ id }) => {
      const offer = readOwn(offers, id)
      return isAbsent(offer) || isEmptyList(offer) || statuses.includes(readOwn(offer, 'status'))
    })
  )
}

const statuses: readonly unknown[] = offerStatuses

/** Returns the same object, or a copy that names absent channels as unknown. */
function completed(policy: OpenPolicy): SupportPolicy | undefined {
  if (isComplete(policy)) return policy
  const known = copies.get(policy)
  if (known !== undefined) return known
  const fields = Object.fromEntries(ownKeys(policy).map((key) => [key, readOwn(policy, key)]))
  const offers = recordByChannel(({ id }) => offerOf(policy, id) ?? unknownOffer)
  const copy: unknown = { ...fields, channels: offers }
  if (!isPolicy(copy) || !isComplete(copy)) return undefined
  copies.set(policy, copy)
  return copy
}

function isComplete(policy: OpenPolicy): policy is SupportPolicy {
  return channels.every(({ id }) => offerOf(policy, id))
}

/** Reads own properties only: a page that extends `Object.prototype` offers nothing. */
function offerOf({ channels: offers }: OpenPolicy, id: ChannelId) {
  const offer = Object.hasOwn(offers, id) ? offers[id] : undefined
  return isAbsent(offer) || isEmptyList(offer) ? undefined : offer
}

/** One copy for each policy, so that a component that renders again gets the same object. */
const copies = /* @__PURE__ */ new WeakMap<OpenPolicy, SupportPolicy>()
const unknownOffer = { status: 'unknown' } as const
