import type { FailureReason } from '../model/policy/policyReading.ts'
import type { FactorId } from '../model/policy/supportPolicy.ts'
import type { QuoteStatus, QuoteTeam } from '../model/quote/quote.ts'
import type { QuoteAnswer } from '../model/quote/quoteActions.ts'
import type { QuoteFigure } from '../model/quote/quoteChanges.ts'
import type { QuoteObstacle } from '../model/quote/quoteObstacles.ts'
import type { UsageState } from '../model/quote/workUsage.ts'
import type { ChannelId } from '../model/scheme/clearOSScheme.ts'
import type { QuoteField } from '../model/submission/quoteDraft.ts'
import type { SubmitFailure } from '../model/submission/submitResult.ts'
import type {
  RequiredTicketField,
  TicketField,
  TicketSeverity,
} from '../model/submission/ticketDraft.ts'
import type {
  EnteringActionType,
  ObtainingActionType,
  SupportActionType,
} from '../model/support/action.ts'
import type {
  ChannelCondition,
  UnavailableReason,
  UnknownReason,
} from '../model/support/availability.ts'
import type { NothingLeftReason } from '../model/support/nextAction.ts'
import type { TicketStatus } from '../model/ticket/ticket.ts'
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

/** What came of sending something that is still here. */
export interface OutcomeMessages {
  readonly invalid: string
  readonly 'signed-out': string
  readonly busy: string
  /** `{wait}`, such as "in 20 seconds", and "now" once that is over. */
  readonly busyFor: string
  readonly failed: Readonly<Record<SubmitFailure, string>>
  /** It was sent in an earlier visit, without an answer. */
  readonly unanswered: string
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
  }
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
    /** Leads to where a quote is asked for. */
    readonly ask: string
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
  /** What forms have in common. */
  readonly form: {
    /** Behind the label of a field that may stay empty, with its brackets. */
    readonly optional: string
    /** What is wrong with a field; `too-long` has the `{limit}` of characters. */
    readonly problems: Readonly<
      Record<'too-long' | 'not-an-address' | 'not-a-date' | 'past', string>
    >
    /** Heading of the list of fields that need a correction: `{count}`. */
    readonly corrections: PluralMessage
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
    readonly copied: string
    readonly copyFailed: string
    readonly stop: string
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
    /** Leads from a live ticket to where a quote is asked for. */
    readonly askForQuote: string
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
    readonly severities: Readonly<Record<TicketSeverity, string>>
    readonly severityHints: Readonly<Record<TicketSeverity, string>>
    /** What to enter where something is missing. */
    readonly missing: Readonly<Record<RequiredTicketField, string>>
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
    readonly outcome: OutcomeMessages & {
      /** `{reference}`. */
      readonly created: string
      /** What was changed after a draft was sent, and is in no ticket: `{reference}`. */
      readonly changed: string
    }
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
  readonly quote: {
    /** Name of the widget, with `{app}`. */
    readonly titleWithApp: string
    readonly titleWithoutApp: string
    /** Heading of the list. */
    readonly quotes: string
    /** How many quotes of the host's could not be read: `{count}`. */
    readonly unreadable: PluralMessage
    /** Before the reference. */
    readonly reference: string
    /** `{reference}` of the ticket it escalates. */
    readonly ticket: string
    /** `{revision}`, a number. */
    readonly revision: string
    readonly statuses: Readonly<Record<QuoteStatus | 'expired', string>>
    /** What happens next with a quote. */
    readonly next: Readonly<Record<QuoteStatus | 'expired', string>>
    /** What was asked for, and what is offered where that is something else. */
    readonly scope: string
    readonly offeredScope: string
    readonly tried: string
    readonly wishedCompletion: string
    /** Names of the terms. */
    readonly figures: Readonly<Record<QuoteFigure, string>>
    /** `{name}` and `{team}`. */
    readonly assignee: string
    readonly teams: Readonly<Record<QuoteTeam, string>>
    /** `{value}` of the revision before. */
    readonly former: string
    /** What somebody has said, by `{name}`; `remark` where nobody knows who. */
    readonly remarkBy: string
    readonly remark: string
    readonly openInPortal: string
    /** What can be answered; each begins a step. */
    readonly answers: Readonly<Record<QuoteAnswer, string>>
    /** Where the page takes no answers: that they are given in the portal, or in the ticket. */
    readonly answerInPortal: string
    readonly answerInTicket: string
    /** Why a quote cannot be approved. */
    readonly obstacles: Readonly<Record<Exclude<QuoteObstacle, 'expired'>, string>>
    readonly confirm: {
      /** `{reference}`. */
      readonly title: string
      /** Name of what is agreed, and its sentences: `{reference}` of the ticket. */
      readonly agreed: string
      readonly terms: string
      readonly name: string
      readonly nameHint: string
      readonly nameMissing: string
      readonly consent: string
      readonly consentMissing: string
      /** `{total}`. */
      readonly approve: string
      readonly back: string
    }
    /** What is asked with the two other answers. */
    readonly remarks: Readonly<
      Record<
        Exclude<QuoteAnswer, 'approve'>,
        {
          readonly title: string
          readonly label: string
          readonly hint: string
          readonly missing: string
          readonly send: string
        }
      >
    >
    readonly sending: string
    /** The button, once it was sent without an answer. */
    readonly sendAgain: string
    readonly back: string
    /** What came of an answer or a request that is still here. */
    readonly outcome: OutcomeMessages
    /** That an answer is recorded, with the `{reference}` of the quote. */
    readonly recorded: Readonly<Record<QuoteAnswer, string>>
    /** What has changed while the quote was on the page: `{reference}`. */
    readonly news: Readonly<Record<'expired' | 'withdrawn' | 'revised' | 'changed', string>>
    /** Name of who has approved, and when. */
    readonly approvedBy: string
    readonly progress: {
      readonly used: string
      /** `{used}` of `{estimate}`. */
      readonly usedOf: string
      /** `{date}`. */
      readonly counted: string
      readonly costSoFar: string
      readonly cost: string
      readonly warnings: Readonly<Record<Exclude<UsageState, 'within'>, string>>
    }
    /** Before money: whether it is Level III, and what it takes. */
    readonly question: string
    readonly ticketFirst: string
    readonly openTicket: string
    readonly noTicketPossible: string
    /** Why no quote can be asked for. */
    readonly notOffered: string
    readonly offerUnknown: string
    readonly request: {
      readonly title: string
      /** The button that shows the form where there are quotes. */
      readonly another: string
      readonly fields: Readonly<Record<QuoteField, string>>
      readonly hints: Readonly<Record<QuoteField, string>>
      readonly missing: Readonly<Record<'ticket' | 'scope', string>>
      /** A ticket to choose: `{reference}` and `{subject}`. */
      readonly ticketChoice: string
      readonly chooseTicket: string
      readonly hours: string
      readonly hoursHint: string
      /** `{total}` for `{time}`, at `{rate}`. */
      readonly cost: string
      readonly noQuote: string
      readonly send: string
      /** `{reference}` of the quote. */
      readonly created: string
      /** What was changed after it was sent, and is in no quote: `{reference}`. */
      readonly changed: string
      /** Where the page takes no requests: the text for the ticket. */
      readonly copy: string
      readonly inTicket: string
      readonly reply: string
      readonly openTicket: string
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
