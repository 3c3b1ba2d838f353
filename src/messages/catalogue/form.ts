import type { SubmitFailure } from '../../model/submission/submitResult.ts'
import type { LocaleTexts } from './localeTexts.ts'
import type { PluralMessage } from './pluralMessage.ts'

/** Results of a submission that leave the draft in the form. */
export interface OutcomeMessages {
  readonly invalid: string
  readonly 'signed-out': string
  /** The page is too old to send from. */
  readonly stale: string
  /** Followed by the reason in the portal's own words, if it gives one. */
  readonly refused: string
  readonly 'too-long': string
  readonly busy: string
  /** When to send again. Placeholder: `{wait}`, such as "in 20 seconds" or "now". */
  readonly busyFor: string
  /** Followed by `mayHaveArrived` or `notArrived`. */
  readonly failed: Readonly<Record<SubmitFailure, string>>
  readonly mayHaveArrived: string
  readonly notArrived: string
  /** The draft was sent during an earlier visit, and no response arrived. Followed by `mayHaveArrived`. */
  readonly unanswered: string
}

/** Texts that the forms share. */
export interface FormMessages extends LocaleTexts {
  readonly form: {
    /** Follows the label of an optional field, brackets included. */
    readonly optional: string
    /** Error messages of fields. Placeholder of `too-long`: `{limit}`, a number of characters. */
    readonly problems: Readonly<
      Record<'too-long' | 'not-an-address' | 'not-a-date' | 'past', string>
    >
    /** Heading of the list of invalid fields. Placeholder: `{count}`. */
    readonly corrections: PluralMessage
    /** Where the draft is stored. Placeholder of `days`: `{days}`, such as "7 days". */
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
    readonly sending: string
    /** Label of the submit button after a submission without a response. */
    readonly sendAgain: string
    readonly stop: string
    readonly outcome: OutcomeMessages
  }
}
