import type { QuoteStatus, QuoteTeam } from '../../model/quote/quote.ts'
import type { QuoteAnswer } from '../../model/quote/quoteActions.ts'
import type { QuoteFigure } from '../../model/quote/quoteChanges.ts'
import type { QuoteObstacle } from '../../model/quote/quoteObstacles.ts'
import type { UsageState } from '../../model/quote/workUsage.ts'
import type { QuoteField } from '../../model/submission/quoteDraft.ts'
import type { LocaleTexts } from './localeTexts.ts'
import type { PluralMessage } from './pluralMessage.ts'

/** Texts of the quote widget. */
export interface QuoteMessages extends LocaleTexts {
  readonly quote: {
    /** Heading of the widget. Placeholder: `{app}`. */
    readonly titleWithApp: string
    readonly titleWithoutApp: string
    /** Heading of the list of quotes. */
    readonly quotes: string
    /** How many of the host's quotes are invalid. Placeholder: `{count}`. */
    readonly unreadable: PluralMessage
    /** Label of the reference. */
    readonly reference: string
    /** The ticket that the quote escalates. Placeholder: `{reference}`. */
    readonly ticket: string
    /** Placeholder: `{revision}`, a number. */
    readonly revision: string
    readonly statuses: Readonly<Record<QuoteStatus | 'expired', string>>
    /** What happens next, by status. */
    readonly next: Readonly<Record<QuoteStatus | 'expired', string>>
    /** Label of the requested scope. */
    readonly scope: string
    /** Label of the offered scope, if it differs. */
    readonly offeredScope: string
    readonly tried: string
    readonly wishedCompletion: string
    /** Labels of the terms. */
    readonly figures: Readonly<Record<QuoteFigure, string>>
    /** Placeholders: `{name}`, `{team}`. */
    readonly assignee: string
    readonly teams: Readonly<Record<QuoteTeam, string>>
    /** A term of the previous revision. Placeholder: `{value}`. */
    readonly former: string
    /** Label of a remark by a known author. Placeholder: `{name}`. */
    readonly remarkBy: string
    /** Label of a remark by an unknown author. */
    readonly remark: string
    readonly openInPortal: string
    /** Buttons that start an answer. */
    readonly answers: Readonly<Record<QuoteAnswer, string>>
    /** The page takes no answers: the portal does. */
    readonly answerInPortal: string
    /** The page takes no answers: they belong in the ticket. Placeholder: `{reference}`. */
    readonly answerInTicket: string
    /** Why a quote cannot be approved. Placeholders: `{reference}` of the ticket, `{range}`. */
    readonly obstacles: Readonly<Record<Exclude<QuoteObstacle, 'expired'>, string>>
    readonly confirm: {
      /** Placeholder: `{reference}`. */
      readonly title: string
      /** Heading of what the reader agrees to. */
      readonly agreed: string
      /** Placeholder: `{reference}` of the ticket. */
      readonly terms: string
      readonly name: string
      readonly nameHint: string
      readonly nameMissing: string
      readonly consent: string
      readonly consentMissing: string
      /** Placeholder: `{total}`. */
      readonly approve: string
      readonly back: string
    }
    /** The forms of the answers that need a remark. Placeholder of `title`: `{reference}`. */
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
    readonly back: string
    /** The answer has arrived. Placeholder: `{reference}` of the quote. */
    readonly recorded: Readonly<Record<QuoteAnswer, string>>
    /** Announces a change of a quote on the page. Placeholder: `{reference}`. */
    readonly news: Readonly<Record<'expired' | 'withdrawn' | 'revised' | 'changed', string>>
    /** Label of the approval: who and when. */
    readonly approvedBy: string
    readonly progress: {
      readonly used: string
      /** Placeholders: `{used}`, `{estimate}`. */
      readonly usedOf: string
      /** Placeholder: `{date}`. */
      readonly counted: string
      readonly costSoFar: string
      readonly cost: string
      readonly warnings: Readonly<Record<Exclude<UsageState, 'within'>, string>>
    }
    /** Heading of the explanation before a request. */
    readonly question: string
    /** A request needs a live ticket. */
    readonly ticketFirst: string
    readonly openTicket: string
    /** A request needs a live ticket, and this customer cannot open one. */
    readonly noTicketPossible: string
    /** Why no quote can be requested. */
    readonly notOffered: string
    readonly offerUnknown: string
    readonly request: {
      readonly title: string
      /** Button that shows the form, if there are quotes. */
      readonly another: string
      readonly fields: Readonly<Record<QuoteField, string>>
      readonly hints: Readonly<Record<QuoteField, string>>
      readonly missing: Readonly<Record<'ticket' | 'scope', string>>
      /** An option of the ticket field. Placeholders: `{reference}`, `{subject}`. */
      readonly ticketChoice: string
      readonly chooseTicket: string
      readonly hours: string
      readonly hoursHint: string
      /** An estimate. Placeholders: `{total}`, `{time}`, `{rate}`. */
      readonly cost: string
      readonly noQuote: string
      readonly send: string
      /** Placeholder: `{reference}` of the quote. */
      readonly accepted: string
      /** The portal has accepted the request and gave no reference. */
      readonly acceptedWithoutReference: string
      /** Changes made after sending may not be in the quote. */
      readonly changed: string
      /** Button that copies the request into the ticket, if the page takes none. */
      readonly copy: string
      readonly inTicket: string
      readonly reply: string
      readonly openTicket: string
    }
  }
}
