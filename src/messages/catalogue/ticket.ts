import type {
  RequiredTicketField,
  TicketField,
  TicketSeverity,
} from '../../model/submission/ticketDraft.ts'
import type { UnavailableReason, UnknownReason } from '../../model/support/availability.ts'
import type { TicketStatus } from '../../model/ticket/ticket.ts'
import type { LocaleTexts } from './localeTexts.ts'
import type { PluralMessage } from './pluralMessage.ts'

/** Texts of the ticket widget. */
export interface TicketMessages extends LocaleTexts {
  readonly ticket: {
    /** Heading of the widget. Placeholder: `{app}`. */
    readonly titleWithApp: string
    readonly titleWithoutApp: string
    /** Heading of the list of tickets. */
    readonly tickets: string
    /** How many of the host's tickets are invalid. Placeholder: `{count}`. */
    readonly unreadable: PluralMessage
    readonly statuses: Readonly<Record<TicketStatus, string>>
    /** What happens next, by status. */
    readonly next: Readonly<Record<TicketStatus, string>>
    /** Label of the reference. */
    readonly reference: string
    /** Placeholder: `{level}`, in Roman numerals. */
    readonly level: string
    /** Placeholder: `{date}`. */
    readonly opened: string
    readonly updated: string
    readonly reply: string
    /** Why the subject of a reply must stay intact. Placeholder: `{reference}`, as in the subject. */
    readonly keepSubject: string
    readonly openInPortal: string
    readonly reopen: string
    /** Button that opens a ticket referring to a closed one. */
    readonly followUp: string
    readonly copySubject: string
    readonly copyReference: string
    /** Link from a live ticket to the quote request. */
    readonly askForQuote: string
    /** Heading of the form, or of why there is none. */
    readonly open: string
    /** Button that shows the form if there are live tickets. */
    readonly openAnother: string
    /** Why no ticket can be opened. */
    readonly notEligible: Readonly<Record<UnavailableReason, string>>
    readonly eligibilityUnknown: Readonly<Record<UnknownReason, string>>
    /** Heading of the other ways to get help. */
    readonly instead: string
    /** There is no other way to get help. */
    readonly nothingInstead: string
    readonly fields: Readonly<Record<TicketField, string>>
    readonly hints: Readonly<Record<Exclude<TicketField, 'severity'>, string>>
    readonly severities: Readonly<Record<TicketSeverity, string>>
    readonly severityHints: Readonly<Record<TicketSeverity, string>>
    /** Error messages of empty required fields. */
    readonly missing: Readonly<Record<RequiredTicketField, string>>
    /** Heading of the facts that are sent with the ticket. */
    readonly facts: string
    readonly factsPurpose: string
    readonly factNames: {
      readonly app: string
      readonly edition: string
      readonly refersTo: string
    }
    /** Button that removes the ticket a draft refers to. */
    readonly withoutRefersTo: string
    /** The portal requires a login. */
    readonly login: string
    /** Label of the submit button if the host takes no tickets. */
    readonly prepare: string
    readonly send: string
    /** Placeholder: `{reference}`. */
    readonly accepted: string
    /** The portal has accepted the ticket and gave no reference. */
    readonly acceptedWithoutReference: string
    /** Changes made after sending may not be in the ticket. */
    readonly changed: string
    readonly handOver: {
      readonly title: string
      readonly copied: string
      readonly notCopied: string
      /** Label of the field that holds the text. */
      readonly text: string
      readonly copy: string
      readonly back: string
      readonly done: string
    }
  }
}
