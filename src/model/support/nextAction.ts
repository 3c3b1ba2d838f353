import type { SupportAction, SupportActionType } from './action.ts'
import { unknownReasons } from './availability.ts'
import type { ResolvedChannel } from './resolvedChannel.ts'

/** The reasons for no next action: the app offers no channel, or it is unknown which are available. */
export const nothingLeftReasons = ['not-offered', ...unknownReasons] as const
/** One of `nothingLeftReasons`. */
export type NothingLeftReason = (typeof nothingLeftReasons)[number]

/** The next action, or why there is none. */
export type NextAction =
  | SupportAction
  | { readonly type: 'nothing-left'; readonly reason: NothingLeftReason }

/**
 * The order of actions: help already paid for, free help, actions that obtain a channel, hourly
 * help. An unconfirmed subscription comes after free help.
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

/** Added to the rank of help without an address: it comes after all other help. */
const withoutAddress = 5

/** Returns the next action, or why there is none. */
export function chooseNext(channels: readonly ResolvedChannel[]): NextAction {
  return rankActions(channels)[0] ?? { type: 'nothing-left', reason: whyNothing(channels) }
}

/** Returns the actions of the channels, in the order to try them. */
export function rankActions(channels: readonly ResolvedChannel[]): readonly SupportAction[] {
  return (
    channels
      .flatMap((channel) =>
        channel.action === undefined
          ? []
          : [{ action: channel.action, rank: rankOf(channel, channel.action) }],
      )
      // Later channels of the legend promise more: the dedicated forum comes before the public one.
      .reverse()
      .sort((first, second) => first.rank - second.rank)
      .map(({ action }) => action)
  )
}

function rankOf(channel: ResolvedChannel, action: SupportAction): number {
  const isUnconfirmed = channel.status === 'available' && channel.condition === 'subscription'
  const rank = ranks[isUnconfirmed ? 'unconfirmed' : action.type]
  const lacksAddress = rank < ranks.register && addressOf(action) === undefined
  return lacksAddress ? rank + withoutAddress : rank
}

function addressOf(action: SupportAction): string | undefined {
  return action.type === 'write-mail' ? action.email : action.url
}

/** Returns the first of `unknownReasons` that a channel has, or else `not-offered`. */
function whyNothing(channels: readonly ResolvedChannel[]): NothingLeftReason {
  return (
    unknownReasons.find((reason) =>
      channels.some((channel) => channel.status === 'unknown' && channel.reason === reason),
    ) ?? 'not-offered'
  )
}
