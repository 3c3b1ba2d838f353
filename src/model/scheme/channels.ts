import { type ChannelId, clearOSScheme } from './clearOSScheme.ts'
import type { SchemeChannel } from './supportScheme.ts'

/** A channel of the scheme in use. */
export type Channel = SchemeChannel<ChannelId>

/** The channels of the scheme in use, in legend order. */
export const channels: readonly Channel[] = clearOSScheme.channels

/** Creates a record with an entry for every channel. @__NO_SIDE_EFFECTS__ */
export function recordByChannel<Value>(
  create: (channel: Channel) => Value,
): Readonly<Record<ChannelId, Value>> {
  const record = Object.fromEntries(channels.map((channel) => [channel.id, create(channel)]))
  return record as Record<ChannelId, Value>
}
