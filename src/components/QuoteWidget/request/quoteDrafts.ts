import type { Messages } from '../../../messages/catalogue/messages.ts'
import type { RequestedQuote } from '../../../model/quote/quote.ts'
import { type QuoteDraft, quoteFields } from '../../../model/submission/quoteDraft.ts'
import { readResultOf } from '../../../model/submission/readSubmitResult.ts'
import { typedTexts } from '../../../model/submission/typedTexts.ts'
import type { Ticket } from '../../../model/ticket/ticket.ts'
import { referenceKey } from '../../../model/values/reference.ts'
import type { AcceptedDraft, DraftState } from '../../shared/draft/draftState.ts'
import { draftKind } from '../../shared/draft/draftStores.ts'

/** Drafts of requests. */
export const requestDrafts = /* @__PURE__ */ draftKind<QuoteDraft>({
  readTyped: (typed) => typedTexts(quoteFields, typed),
  readResult: (result) => readResultOf(quoteFields, result),
  isFollowed: true,
})

/** What a draft of a request is kept as. */
export function requestDraftName(appId: string, userKey = ''): string {
  return `slk-quote-request ${JSON.stringify([appId, String(userKey)])}`
}

/** The quote that a draft has become, until the host knows it: none if the portal gave no reference. */
export function requestedQuotes({
  reference,
  url,
  sent: { ticket = '', scope = '', tried = '', wishedCompletion = '' },
}: AcceptedDraft<QuoteDraft>): readonly RequestedQuote[] {
  if (reference === undefined) return []
  const request = {
    scope,
    ...(tried !== '' && { tried }),
    ...(wishedCompletion !== '' && { wishedCompletion }),
  }
  return [{ reference, ticket, status: 'requested', request, ...(url !== undefined && { url }) }]
}

/** A request as a text that can be added to its ticket. */
export function requestText(draft: QuoteDraft, { request }: Messages['quote']): string {
  return quoteFields
    .filter((field) => draft[field].trim() !== '')
    .map((field) => `${request.fields[field]}:\n${draft[field].trim()}`)
    .join('\n\n')
}

/** What has been typed; of a single ticket there is nothing to choose. */
export function draftOf({ draft }: DraftState<QuoteDraft>, tickets: readonly Ticket[]): QuoteDraft {
  const { ticket: chosen = '', ...typed } = draft?.typed ?? {}
  const only = tickets.length === 1 ? tickets[0] : undefined
  // One that is no longer live cannot be chosen.
  const ticket = tickets.find(({ reference }) => referenceKey(reference) === referenceKey(chosen))
  return {
    scope: '',
    tried: '',
    wishedCompletion: '',
    ...typed,
    ticket: (ticket ?? only)?.reference ?? '',
  }
}
