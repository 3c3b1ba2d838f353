import { approvedTerms } from '../../../model/quote/approvalRecord.ts'
import type { Quote } from '../../../model/quote/quote.ts'
import { hasTerms, type QuoteWithTerms } from '../../../model/quote/quote.ts'
import type { QuoteAnswer } from '../../../model/quote/quoteActions.ts'
import { parseJson } from '../../../model/reading/json.ts'
import { readOwn } from '../../../model/reading/ownProperties.ts'
import { readResultOf } from '../../../model/submission/readSubmitResult.ts'
import { typedTexts } from '../../../model/submission/typedTexts.ts'
import { normalizeInstant } from '../../../model/values/time.ts'
import type { SendDraft } from '../../shared/draft/attempt.ts'
import type { AcceptedDraft, DraftState } from '../../shared/draft/draftState.ts'
import type { DraftStorage } from '../../shared/draft/draftStorage.ts'
import type { DraftStore } from '../../shared/draft/draftStore.ts'
import { draftKind } from '../../shared/draft/draftStores.ts'
import { fingerprintOf } from '../../shared/draft/onlyOnce.ts'
import { type DraftLifetime, useDraft } from '../../shared/draft/useDraft.ts'

/** What is kept of an answer until it has arrived. */
interface AnswerDraft {
  /** Who answers. */
  readonly by: string
  /** When it was first sent. */
  readonly at: string
  readonly text: string
  /** What it is an answer to, as `termsText` says it. */
  readonly terms: string
}

const answerFields = ['by', 'at', 'text', 'terms'] as const satisfies readonly (keyof AnswerDraft)[]

const answerDrafts = /* @__PURE__ */ draftKind<AnswerDraft>({
  readTyped: (typed) => typedTexts(answerFields, typed),
  readResult: (result) => readResultOf(answerFields, result),
  // A quote is answered once.
  isFollowed: false,
})

/** Where answers are kept. */
export interface AnswerPlace {
  readonly userKey: string | undefined
  readonly storage: DraftStorage | undefined
  readonly lifetime: DraftLifetime
}

/** An answer to one revision of a quote, and what can be done with it. */
export interface Answer {
  readonly store: DraftStore<AnswerDraft>
  readonly state: DraftState<AnswerDraft>
  readonly isRead: boolean
}

/** When an answer that may have arrived was first sent: it is sent again as it was. */
export function firstSentAt({ draft }: Answer['state']): string | undefined {
  const at = draft?.isUnanswered ? draft.sent?.at : undefined
  return at === undefined ? undefined : normalizeInstant(at)
}

/** All that can be answered to a quote. */
export type Answers = Readonly<Record<QuoteAnswer, Answer>>

/**
 * An answer of a reader to a quote. The key of an approval is made of what is approved, not drawn: of
 * these terms there can be one, in whichever tab, and however often it is sent. The other answers say
 * something, and have a key for what they say; of other terms it is said anew.
 */
export function useAnswer(
  answer: QuoteAnswer,
  quote: Quote,
  { userKey = '', storage, lifetime }: AnswerPlace,
  isIdle: boolean,
): Answer {
  const key = answer === 'approve' ? approvalKey(quote) : undefined
  const { state, ...rest } = useDraft(answerDrafts, {
    name: `slk-quote-answer ${JSON.stringify([key ?? answer, quote.reference, String(userKey)])}`,
    idempotencyKey: key,
    storage,
    lifetime,
    isIdle,
  })
  return { ...rest, state: stateFor(quote, state) }
}

/** What was said of other terms is here only as words, which nobody has sent. */
function stateFor(quote: Quote, state: Answer['state']): Answer['state'] {
  const { draft, isSending } = state
  const said = termsSaid(draft)
  if (draft === undefined || isSending || said === undefined || said === termsText(quote)) {
    return state
  }
  const { sent: _, ...words } = draft
  return { ...state, draft: { ...words, isUnanswered: false }, result: undefined }
}

/** Types an answer to a quote as it is now. */
export function typeAnswer({ store }: Answer, quote: Quote, text: string): void {
  const terms = termsText(quote)
  if (isToOtherTerms(store, terms)) store.renew({ text, terms })
  else store.change({ text, terms })
}

/** Sends an answer to a quote as it is now. */
export function sendAnswer(
  { store }: Answer,
  quote: Quote,
  send: SendDraft,
  fields: Partial<AnswerDraft>,
) {
  const terms = termsText(quote)
  if (isToOtherTerms(store, terms)) store.renew({ terms })
  return store.send(send, { ...fields, terms })
}

/** An answer to other terms goes on as another answer. */
function isToOtherTerms(store: Answer['store'], terms: string): boolean {
  const answered = termsSaid(store.read().draft)
  return answered !== undefined && answered !== terms
}

function termsSaid(draft: Answer['state']['draft']): string | undefined {
  return draft?.sent?.terms ?? draft?.typed.terms
}

/** Of every figure, as it is: no two offers have the same. Only texts are told apart by their fingerprint. */
function approvalKey(quote: Quote): string {
  if (!hasTerms(quote)) return `approve-${quote.reference}`
  const { revision, rate, estimate, completion, validUntil } = quote.terms
  const figures = [revision, rate.currency, rate.amount, estimate.min, estimate.max, completion]
  const until = Date.parse(validUntil)
  return ['approve', quote.reference, ...figures, until, fingerprintOf([termsText(quote)])].join(
    '-',
  )
}

/** All that an approval of a quote agrees to, as a text that tells it from other terms. */
export function termsText(quote: Quote): string {
  const terms = hasTerms(quote) ? approvedTerms(quote) : undefined
  return terms === undefined ? '' : JSON.stringify(terms)
}

/** The revision among what `termsText` has said. */
export function revisionIn(terms: string | undefined): number | undefined {
  const revision = Number(readOwn(parseJson(terms), 'revision'))
  return revision > 0 ? revision : undefined
}

/** The quote as it is once an answer has arrived, until the host knows. */
export function answeredQuote(
  quote: QuoteWithTerms,
  answer: QuoteAnswer,
  { sent, isOurs }: AcceptedDraft<AnswerDraft>,
): Quote {
  const { text = '' } = sent
  // Who and when is not known of what another tab has said; and what was kept may be anything.
  const { by = '', at = '' } = isOurs && normalizeInstant(sent.at ?? '') !== undefined ? sent : {}
  const remark = { at, text, ...(by !== '' && { by }) }
  switch (answer) {
    case 'approve':
      return { ...quote, status: 'approved', approval: { by, at, revision: quote.terms.revision } }
    case 'request-changes':
      return { ...quote, status: 'changes-requested', remark }
    case 'decline':
      return { ...quote, status: 'declined', remark }
  }
}
