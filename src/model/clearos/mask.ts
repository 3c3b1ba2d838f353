import { type ChannelId, channelIds } from '../policy/channel.ts'
import type { SupportPolicy } from '../policy/supportPolicy.ts'

/** The bit of each channel in the `supported` mask of the ClearOS Marketplace service. */
export const clearOSBits: Readonly<Record<ChannelId, number>> = {
  'public-forum': 1,
  'dedicated-forum': 2,
  developer: 4,
  professional: 8,
  consulting: 16,
}

/** All five bits together. */
export const clearOSKnownBits = /* @__PURE__ */ channelIds.reduce(
  (bits, id) => bits | clearOSBits[id],
  0,
)

/**
 * The `supported` mask of a policy, from 0 to 31.
 *
 * `undefined` while any channel is unknown, because the mask cannot say so.
 */
export function clearOSMask(policy: SupportPolicy): number | undefined {
  let mask = 0
  for (const id of channelIds) {
    const { status } = policy.channels[id]
    if (status === 'unknown') return undefined
    if (status === 'offered') mask |= clearOSBits[id]
  }
  return mask
}
