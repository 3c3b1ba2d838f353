import type { SupportAction, SupportActionType } from './action.ts'
import { unknownReasons } from './availability.ts'
import type { ResolvedChannel } from './resolvedChannel.ts'

/** Why there is nothing to do: the app has no channel, or nobody knows whether this customer has one. */
export const nothingLeftReasons = ['not-offered', ...unknownReasons] as const
/** One of `nothingLeftReasons`. */
export type NothingLeftReason = (typeof nothingLeftReasons)[number]

/** The one thing to do next, or why there is nothing. */
export type NextAction =
  | SupportAction
  | { readonly type: 'nothing-left'; readonly reason: NothingLeftReason }

/**
 * What to try first: help that is paid for already, then free help, then what opens more, then what
 * costs by the hour. A subscription that nobody has confirmed comes after free help.
 */
const ranks: Readonly<Record<SupportActionType | 'unconfirmed', number>> = {
  'open-incident': 0,
  'open-service': 1,
  'write-mail': 2,
  'visit-forum': 3,
  unconfirmed: 4,
  register: 10,
  'buy-ticket': 11,
  upgrade: 12,
  'contact-sales': 13,
}

/** Added where no address is known: such help comes after all other help, before what opens more. */
const withoutAddress = 5

/** The first of the actions, or why there is none. */
export function chooseNext(channels: readonly ResolvedChannel[]): NextAction {
  return rankActions(channels)[0] ?? { type: 'nothing-left', reason: whyNothing(channels) }
}

/** The actions of the channels, in the order to try them. */
export function rankActions(channels: readonly ResolvedChannel[]): readonly SupportAction[] {
  return (
    channels
      .flatMap((channel) =>
        channel.action === undefined
          ? []
          : [{ action: channel.action, rank: rankOf(channel, channel.action) }],
      )
      // A later channel of the legend promises more: of two forums the dedicated one comes first.
      .reverse()
      .sort((one, other) => one.rank - other.rank)
      .map(({ action }) => action)
  )
}

function rankOf(channel: ResolvedChannel, action: SupportAction): number {
  const isUnconfirmed = channel.status === 'available' && channel.condition === 'subscription'
  const rank = ranks[isUnconfirmed ? 'unconfirmed' : action.type]
  const isLost = rank < ranks.register && addressOf(action) === undefined
  return isLost ? rank + withoutAddress : rank
}

function addressOf(action: SupportAction): string | undefined {
  return action.type === 'write-mail' ? action.email : action.url
}

/** The reason that may still turn out to help, if there is one. */
function whyNothing(channels: readonly ResolvedChannel[]): NothingLeftReason {
  return (
    unknownReasons.find((reason) =>
      channels.some((channel) => channel.status === 'unknown' && channel.reason === reason),
    ) ?? 'not-offered'
  )
}
