import type { Shape } from '../untrusted.ts'
import type { QuoteRequest, QuoteTerms } from './quote.ts'

const termsShape = {
  revision: null,
  rate: { currency: null, amount: null },
  estimate: { min: null, max: null },
  total: { currency: null, min: null, max: null },
  completion: null,
  validUntil: null,
  assignee: { name: null, team: null },
  scope: null,
} satisfies Shape & Record<keyof QuoteTerms, unknown>

/** The keys of a quote of any status. */
export const quoteShape: Shape = {
  reference: null,
  ticket: null,
  appId: null,
  request: { scope: null, tried: null, wishedCompletion: null } satisfies Record<
    keyof QuoteRequest,
    null
  >,
  url: null,
  status: null,
  terms: termsShape,
  former: termsShape,
  approval: { by: null, at: null, revision: null },
  remark: { at: null, by: null, text: null },
  work: { usedMinutes: null, updatedAt: null },
  supersededBy: null,
}
