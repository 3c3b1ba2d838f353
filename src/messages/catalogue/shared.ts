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

/** The description of a channel, the same for every app. */
export interface ChannelMessages {
  readonly title: string
  /** What the channel promises: neither more nor less than the policy document. */
  readonly promise: string
  /** What it does not promise; `null` if the host's `promise` includes that. */
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
  /** Labels of links and buttons. Placeholder of `write-mail`: `{email}`. */
  readonly actions: Readonly<Record<SupportActionType, string>>
  /** Notices that explain why there is no policy. */
  readonly states: {
    readonly loading: string
    readonly absent: string
    readonly invalid: string
    readonly failed: Readonly<Record<FailureReason, string>>
  }
  /** Labels of the terms of a channel. */
  readonly terms: {
    readonly hours: string
    readonly responseTime: string
    readonly scope: string
    readonly rate: string
    /** An hourly rate. Placeholder: `{range}` of money. */
    readonly perHour: string
    readonly email: string
    readonly phone: string
  }
  readonly key: {
    /** Heading of the legend's dialog. Placeholder: `{app}`. */
    readonly titleWithApp: string
    readonly titleWithoutApp: string
    readonly close: string
    /** Heading of the explanation of `looks`. */
    readonly marks: string
    readonly looks: Readonly<Record<MarkLook, string>>
  }
}
