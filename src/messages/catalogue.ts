import type {
  EnteringActionType,
  ObtainingActionType,
  SupportActionType,
} from '../model/policy/action.ts'
import type {
  ChannelCondition,
  UnavailableReason,
  UnknownReason,
} from '../model/policy/availability.ts'
import type { ChannelId } from '../model/policy/channel.ts'
import type { NothingLeftReason } from '../model/policy/nextStep.ts'
import type { FailureReason } from '../model/policy/policyReading.ts'
import type { FactorId } from '../model/policy/supportPolicy.ts'
import type { SubmitFailure } from '../model/ticket/submitResult.ts'
import type { TicketStatus } from '../model/ticket/ticket.ts'
import type {
  RequiredTicketField,
  TicketField,
  TicketSeverity,
} from '../model/ticket/ticketDraft.ts'
import type { MarkLook } from '../theme/markLooks.ts'

// Plain data: texts with {placeholders} and records of plural forms, so that a catalogue can be
// written as JSON and cross from a server to a client.

/** A text for every plural category of `Intl.PluralRules` the locale has; `other` always. */
export type PluralMessage = { readonly [Category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string
}

/** What is said about a channel, whatever the app. */
export interface ChannelMessages {
  /** The heading. */
  readonly title: string
  /** What the channel promises. Neither weaker nor stronger than the policy document. */
  readonly promise: string
  /** What it does not promise; `null` where a host's wording of the promise says that too. */
  readonly limits: string | null
}

/** All texts of the kit in one language, a slice for each component and one for what they share. */
export interface Messages {
  /** The language of the texts, as a BCP 47 tag. */
  readonly locale: string
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
  readonly legend: {
    /** A word or two for each channel inside a list of them. */
    readonly channels: Readonly<Record<ChannelId, string>>
    /** `{app}` and `{summary}`. */
    readonly nameWithApp: string
    /** `{summary}`. */
    readonly nameWithoutApp: string
    /** `{available}` of `{total}`, and which: `{channels}`. */
    readonly available: string
    /** None of `{total}`. */
    readonly noneAvailable: string
    /** `{summary}`, and `{count}` that are not known. */
    readonly withUnknown: PluralMessage
    readonly states: {
      readonly loading: string
      readonly absent: string
      readonly invalid: string
      readonly failed: string
    }
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
  readonly panel: {
    /** Heading of the one step to take next. */
    readonly nextStep: string
    /** How to take a step into a channel this reader has. */
    readonly entering: Readonly<Record<EnteringActionType, string>>
    /** What a step towards a channel this reader lacks would bring. */
    readonly obtaining: Readonly<Record<ObtainingActionType, string>>
    /** That there is no step to take, and why. */
    readonly nothingLeft: Readonly<Record<NothingLeftReason, string>>
    /** Heading of the list of channels. */
    readonly channels: string
    /** How long the subscription of the system still runs, such as "in 43 days". */
    readonly subscriptionEnds: string
    /** Heading of the deciding factors, and their names. */
    readonly factors: string
    readonly factorNames: Readonly<Record<FactorId, string>>
    readonly levelThree: {
      readonly title: string
      readonly purpose: string
      readonly course: string
      /** `{range}` of money for an hour. */
      readonly cost: string
      readonly withoutTicket: string
      /** Heading of the examples. */
      readonly examples: string
      readonly driver: string
      readonly certificate: string
      readonly disk: string
    }
  }
  readonly filter: {
    /** Name of the group of checkboxes. */
    readonly title: string
    /** Said of a channel: `{count}` apps have it. */
    readonly apps: PluralMessage
    /** Said of a channel: of `{count}` apps it is not known. */
    readonly unknown: PluralMessage
    /** The checkbox that asks for all chosen channels at once. */
    readonly matchAll: string
    /** The button that takes the choice back. */
    readonly clear: string
  }
  readonly ticket: {
    /** Name of the widget, with `{app}`. */
    readonly titleWithApp: string
    readonly titleWithoutApp: string
    /** Heading of the list. */
    readonly tickets: string
    /** How many tickets of the host's could not be read: `{count}`. */
    readonly unreadable: PluralMessage
    readonly statuses: Readonly<Record<TicketStatus, string>>
    /** What happens next with a ticket. */
    readonly next: Readonly<Record<TicketStatus, string>>
    /** Before the reference. */
    readonly reference: string
    /** `{level}`, in Roman numerals. */
    readonly level: string
    /** `{date}`. */
    readonly opened: string
    readonly updated: string
    readonly reply: string
    /** Why the subject of a reply has to stay, with `{reference}` as it stands in it. */
    readonly keepSubject: string
    readonly openInPortal: string
    readonly reopen: string
    /** Opens another ticket that refers to a closed one. */
    readonly followUp: string
    readonly copySubject: string
    readonly copyReference: string
    readonly copied: string
    readonly copyFailed: string
    /** Heading of the form, or of why there is none. */
    readonly open: string
    /** The button that shows it where there are live tickets. */
    readonly openAnother: string
    /** Why no ticket can be opened. */
    readonly notEligible: Readonly<Record<UnavailableReason, string>>
    readonly eligibilityUnknown: Readonly<Record<UnknownReason, string>>
    /** Heading of what can be done instead, and that there is nothing. */
    readonly instead: string
    readonly nothingInstead: string
    readonly fields: Readonly<Record<TicketField, string>>
    readonly hints: Readonly<Record<Exclude<TicketField, 'severity'>, string>>
    /** Behind the label of a field that may stay empty, with its brackets. */
    readonly optional: string
    readonly severities: Readonly<Record<TicketSeverity, string>>
    readonly severityHints: Readonly<Record<TicketSeverity, string>>
    /** What is wrong with a field; `too-long` has the `{limit}` of characters. */
    readonly problems: Readonly<Record<'too-long' | 'not-an-address', string>>
    /** What to enter where something is missing. */
    readonly missing: Readonly<Record<RequiredTicketField, string>>
    /** Heading of the list of fields that need a correction: `{count}`. */
    readonly corrections: PluralMessage
    /** Heading of what is sent along, and why. */
    readonly facts: string
    readonly factsPurpose: string
    readonly factNames: {
      readonly app: string
      readonly edition: string
      readonly refersTo: string
    }
    /** The button that takes back what a draft refers to. */
    readonly withoutRefersTo: string
    /** That the portal asks for a login. */
    readonly login: string
    /** The button, by what it does. */
    readonly prepare: string
    readonly send: string
    readonly sendAgain: string
    readonly sending: string
    readonly stop: string
    /** What came of sending a draft. */
    readonly outcome: {
      /** `{reference}`. */
      readonly created: string
      readonly invalid: string
      readonly 'signed-out': string
      readonly busy: string
      /** `{wait}`, such as "in 20 seconds". */
      readonly busyFor: string
      readonly failed: Readonly<Record<SubmitFailure, string>>
      /** What was changed after a draft was sent, and is in no ticket: `{reference}`. */
      readonly changed: string
      /** A draft that was sent in an earlier visit, without an answer. */
      readonly unanswered: string
    }
    /** Where the draft is kept; `days` has `{days}`, such as "7 days". */
    readonly kept: {
      readonly tab: string
      readonly days: string
      readonly elsewhere: string
      readonly nowhere: string
    }
    readonly discard: string
    readonly discarded: string
    readonly restore: string
    readonly handOver: {
      readonly title: string
      readonly copied: string
      readonly notCopied: string
      /** Name of the field that holds the text. */
      readonly text: string
      readonly copy: string
      readonly back: string
      readonly done: string
    }
  }
}

/** What a legend says before anybody asks for more: the first thing a page loads. */
export type LegendMessages = Pick<Messages, 'locale' | 'legend'>

/** What several components say. */
export type SharedMessages = Pick<
  Messages,
  'locale' | 'legend' | 'channels' | 'status' | 'actions' | 'states' | 'terms' | 'key'
>

/** Some of the texts: a host can replace any single one. */
export type MessageOverrides = PartialDeep<Messages>

type PartialDeep<Value> = {
  readonly [Key in keyof Value]?: Value[Key] extends string | null | PluralMessage
    ? Value[Key]
    : PartialDeep<Value[Key]>
}
