import { type PolicyInput, policyIn } from '../policy/policyInput.ts'
import type { ChannelOffer, SupportPolicy } from '../policy/supportPolicy.ts'
import { channels, recordByChannel } from '../scheme/channels.ts'
import type { ChannelId } from '../scheme/clearOSScheme.ts'

/** The bit of each channel in the `supported` mask of the ClearOS Marketplace service. */
export const clearOSBits: Readonly<Record<ChannelId, number>> = {
  'public-forum': 1,
  'dedicated-forum': 2,
  developer: 4,
  professional: 8,
  consulting: 16,
}

/** The mask of all five channels. */
export const knownBits = /* @__PURE__ */ Object.values(clearOSBits).reduce((all, bit) => all | bit)

/**
 * Returns the `supported` mask of a policy.
 *
 * @returns 0 to 31; `undefined` without a policy, or if a channel is unknown: a mask cannot express it
 *
 * @example
 * clearOSMask(policy) // 13
 */
export function clearOSMask(input: PolicyInput | undefined): number | undefined {
  const policy = policyIn(input)
  if (policy === undefined) return undefined
  let mask = 0
  for (const { id } of channels) {
    const { status } = policy.channels[id]
    if (status === 'unknown') return undefined
    if (status === 'offered') mask |= clearOSBits[id]
  }
  return mask
}

/** Returns the offers of a mask: the inverse of `clearOSMask`. */
export function offersOfMask(
  mask: number,
  developer: ChannelOffer = { status: 'offered' },
): SupportPolicy['channels'] {
  return recordByChannel(({ id }): ChannelOffer => {
    if ((mask & clearOSBits[id]) === 0) return { status: 'not-offered' }
    return id === 'developer' ? developer : { status: 'offered' }
  })
}
