import type { ChannelOffer } from '../policy/supportPolicy.ts'
import type { Channel } from '../scheme/channels.ts'
import type { EnteringAction, ObtainingAction } from './action.ts'
import type { Availability, ChannelStatus } from './availability.ts'

type WithStatus<Status extends ChannelStatus> = Extract<Availability, { readonly status: Status }>

/** The customer may use the channel. */
export type AvailableChannel = WithStatus<'available'> & { readonly action: EnteringAction }

/** The customer may not use the channel. `action` obtains it, if possible. */
export type UnavailableChannel = WithStatus<'unavailable'> & { readonly action?: ObtainingAction }

/** It is unknown whether the customer may use the channel. */
export type UndecidedChannel = WithStatus<'unknown'> & { readonly action?: never }

/** One channel of one app for one customer. */
export type ResolvedChannel = Channel & {
  /** The policy's offer of the channel, with its terms. */
  readonly offer: ChannelOffer
} & (AvailableChannel | UnavailableChannel | UndecidedChannel)
