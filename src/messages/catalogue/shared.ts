import type { FailureReason } from '../../model/policy/policyReading.ts'
import type { ChannelId } from '../../model/scheme/clearOSScheme.ts'
import type { SupportActionType } from '../../model/support/action.ts'
import type {
  ChannelCondition,
  UnavailableReason,
  UnknownReason,
} from '../../model/support/availability.ts'
import type { MarkLook } from '../../theme/markLooks.ts'
import type { LocaleTexts } from './localeTexts.ts'

/** What is said about a channel, whatever the app. */
export interface ChannelMessages {
  /** The heading. */
  readonly title: string
  /** What the channel promises. Neither weaker nor stronger than the policy document. */
  readonly promise: string
  /** What it does not promise; `null` where a host's wording of the promise says that too. */
  readonly limits: string | null
}

/** Texts that several components show. */
export interface SharedMessages extends LocaleTexts {
  readonly channels: Readonly<Record<ChannelId, ChannelMessages>>
  readonly status: {
    readonly available: string
    readonly conditions: Readonly<Record<ChannelCondition, string>>
    readonly unavailable: Readonly<Record<UnavailableReason, string>>
    readonly unknown: Readonly<Record<UnknownReason, string>>
  }
  /** What a link does. `write-mail` has `{email}`. */
  readonly actions: Readonly<Record<SupportActionType, string>>
  /** Why nothing is known about an app. */
  readonly states: {
    readonly loading: string
    readonly absent: string
    readonly invalid: string
    readonly failed: Readonly<Record<FailureReason, string>>
  }
  /** Names of the terms of a channel. */
  readonly terms: {
    readonly hours: string
    readonly responseTime: string
    readonly scope: string
    readonly rate: string
    /** `{range}` of money. */
    readonly perHour: string
    readonly email: string
    readonly phone: string
  }
  readonly key: {
    /** Heading of the legend's dialog, with `{app}`. */
    readonly titleWithApp: string
    readonly titleWithoutApp: string
    readonly close: string
    /** Heading of what the forms of a mark mean. */
    readonly marks: string
    readonly looks: Readonly<Record<MarkLook, string>>
  }
}
