import type { QuoteStatus, QuoteTeam } from '../../model/quote/quote.ts'
import type { QuoteAnswer } from '../../model/quote/quoteActions.ts'
import type { QuoteFigure } from '../../model/quote/quoteChanges.ts'
import type { QuoteObstacle } from '../../model/quote/quoteObstacles.ts'
import type { UsageState } from '../../model/quote/workUsage.ts'
import type { QuoteField } from '../../model/submission/quoteDraft.ts'
import type { OutcomeMessages } from './form.ts'
import type { LocaleTexts } from './localeTexts.ts'
import type { PluralMessage } from './pluralMessage.ts'

/** Texts of the quote widget. */
export interface QuoteMessages extends LocaleTexts {
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
