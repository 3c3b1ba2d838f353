import type { SubmitFailure } from '../../model/submission/submitResult.ts'
import type { LocaleTexts } from './localeTexts.ts'
import type { PluralMessage } from './pluralMessage.ts'

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

/** Texts that the forms share. */
export interface FormMessages extends LocaleTexts {
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
}
