import { type ChannelId, forEveryChannel } from '../policy/channel.ts'
import type { AppIdentity, ChannelOffer } from '../policy/supportPolicy.ts'
import { nameLimit, readText } from '../text.ts'
import { clearOSBits } from './mask.ts'

/** Who an app is: either name stands in for the other. */
export function readIdentity(id: unknown, name: unknown, vendor?: unknown): AppIdentity {
  const [ownId, ownName, ownVendor] = [id, name, vendor].map((text) => readText(text, nameLimit))
  const identity = { id: ownId ?? ownName ?? '', name: ownName ?? ownId ?? '' }
  return ownVendor === undefined ? identity : { ...identity, vendor: ownVendor }
}

/** The channels a mask offers, the developer's with its terms. */
export function channelsOfMask(
  mask: number,
  developer: ChannelOffer = { status: 'offered' },
): Record<ChannelId, ChannelOffer> {
  return forEveryChannel((id): ChannelOffer => {
    if ((mask & clearOSBits[id]) === 0) return { status: 'not-offered' }
    return id === 'developer' ? developer : { status: 'offered' }
  })
}
