import type {
  RequiredTicketField,
  TicketField,
  TicketSeverity,
} from '../../model/submission/ticketDraft.ts'
import type { UnavailableReason, UnknownReason } from '../../model/support/availability.ts'
import type { TicketStatus } from '../../model/ticket/ticket.ts'
import type { OutcomeMessages } from './form.ts'
import type { LocaleTexts } from './localeTexts.ts'
import type { PluralMessage } from './pluralMessage.ts'

/** Texts of the ticket widget. */
export interface TicketMessages extends LocaleTexts {
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
}
