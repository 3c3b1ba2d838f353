import type { QuotedQuote, QuoteTerms } from '../../../src/model/quote/quote.ts'
import type { MoneyRange } from '../../../src/model/values/money.ts'
import { quotes, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'

/** What the team offers, and what that comes to: counted by hand. */
export interface Offer {
  readonly terms: QuoteTerms
  readonly total: MoneyRange
}

/** Milliseconds: how long an offer can be approved. */
export const week = 7 * 86_400_000

// To the minute, as it is written. The clock of the portal is that of this machine.
const validUntil = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + week).toISOString()

export const firstOffer: Offer = {
  terms: { ...terms, validUntil },
  total: { currency: 'USD', min: 26_666, max: 44_443 },
}

export const revisedOffer: Offer = {
  terms: { ...revisedTerms, validUntil },
  total: { currency: 'USD', min: 36_000, max: 60_000 },
}

export const firstQuote: QuotedQuote = { ...quotes.quoted, terms: firstOffer.terms }

/** Who approves, with what encodings and markup get wrong. */
export const approver = 'Zoë O’Kafor & <b>Söhne</b> 100 %'
