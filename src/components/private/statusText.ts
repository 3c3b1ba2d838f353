import type { Messages } from '../../messages/catalogue.ts'
import type { ResolvedChannel } from '../../model/policy/resolveSupport.ts'

/** Whether a channel is available, and on what condition or why not, in words. */
export function statusText(channel: ResolvedChannel, { status }: Messages): string {
  switch (channel.status) {
    case 'available':
      return channel.condition === undefined
        ? status.available
        : status.conditions[channel.condition]
    case 'unavailable':
      return status.unavailable[channel.reason]
    case 'unknown':
      return status.unknown[channel.reason]
  }
}
