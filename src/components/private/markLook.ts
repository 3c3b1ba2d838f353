import type { ResolvedChannel } from '../../model/policy/resolveSupport.ts'
import type { MarkLook } from '../../theme/silhouettes.ts'

/** How a channel is drawn: each of the four statuses has a shape of its own. */
export function lookOf(channel: ResolvedChannel): MarkLook {
  switch (channel.status) {
    case 'available':
      return 'filled'
    case 'unknown':
      return 'small'
    case 'unavailable':
      return channel.reason === 'not-offered' ? 'hollow' : 'struck'
  }
}
