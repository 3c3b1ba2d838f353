import type { SupportAction, SupportActionType } from './action.ts'
import {
  type ChannelCondition,
  type ChannelStatus,
  type UnavailableReason,
  type UnknownReason,
  unknownReasons,
} from './availability.ts'
import type { ResolvedChannel } from './resolveSupport.ts'

/** Why there is no step to take: the app has no channel, or nobody can say whether this user has one. */
export const nothingLeftReasons = ['not-offered', ...unknownReasons] as const
export type NothingLeftReason = (typeof nothingLeftReasons)[number]

/** The one thing a user can do next, or why there is nothing. */
export type NextStep =
  | SupportAction
  | { readonly type: 'nothing-left'; readonly reason: NothingLeftReason }

/**
 * What to try first: help that is already paid for, then help that is free, then what opens more,
 * then what costs by the hour. A subscription nobody has confirmed comes after free help.
 */
const rankOf: Readonly<Record<SupportActionType | 'unconfirmed', number>> = {
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

/** Help whose address nobody knows comes after all other help, and before what opens more. */
const withoutAddress = 5

/** What decides about the step: which of it a channel has depends on its status. */
interface Answer {
  readonly status: ChannelStatus
  readonly action?: SupportAction
  readonly condition?: ChannelCondition
  readonly reason?: UnavailableReason | UnknownReason
}

/** Chooses among the steps of the channels: nobody is sent to what is not available to them. */
export function chooseNext(channels: readonly ResolvedChannel[]): NextStep {
  return rankSteps(channels)[0] ?? { type: 'nothing-left', reason: whyNothing(channels) }
}

/** The step into a channel or towards it; none while nobody knows whether it is available. */
export function actionOf({ action }: Answer): SupportAction | undefined {
  return action
}

/** The steps of the channels, what to try first first. */
export function rankSteps(channels: readonly ResolvedChannel[]): readonly SupportAction[] {
  const steps = channels.flatMap((channel) => {
    const action = actionOf(channel)
    return action === undefined ? [] : [{ action, rank: rankOfStep(channel, action) }]
  })
  // A later channel of the legend promises more: of two forums the dedicated one comes first.
  return steps
    .reverse()
    .sort((one, other) => one.rank - other.rank)
    .map(({ action }) => action)
}

function rankOfStep({ condition }: Answer, action: SupportAction): number {
  const rank = rankOf[condition === 'subscription' ? 'unconfirmed' : action.type]
  const isLost = rank < rankOf.register && addressOf(action) === undefined
  return isLost ? rank + withoutAddress : rank
}

function addressOf(action: SupportAction): string | undefined {
  return action.type === 'write-mail' ? action.email : action.url
}

/** What could still turn out to help weighs more than what does not. */
function whyNothing(channels: readonly Answer[]): NothingLeftReason {
  const reasons = channels.map(({ reason }) => reason)
  return unknownReasons.find((reason) => reasons.includes(reason)) ?? 'not-offered'
}
