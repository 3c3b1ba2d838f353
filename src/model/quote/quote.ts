import type { HourlyRate } from '../values/money.ts'
import type { MinuteRange } from '../values/time.ts'

/** Maximum length of a text of a quote, in characters (Unicode code points). */
export const quoteTextLimit = 10_000

/** Maximum number of revisions of a quote. */
export const revisionLimit = 1_000_000

/** The statuses of a quote. */
export const quoteStatuses = [
  'requested',
  'quoted',
  'changes-requested',
  'approved',
  'declined',
  'withdrawn',
  'superseded',
  'in-progress',
  'completed',
  'cancelled',
] as const

/**
 * - `requested`: the customer has asked for a quote; there are no terms yet.
 * - `quoted`: the team offers terms, which the customer can approve.
 * - `changes-requested`: the customer wants other terms.
 * - `approved`: the customer has agreed to the terms of one revision; work can start.
 * - `declined`: the customer has declined the terms.
 * - `withdrawn`: the team has withdrawn its offer.
 * - `superseded`: a later revision has replaced this one.
 * - `in-progress`: the work has begun.
 * - `completed`: both sides agree that the problem is solved.
 * - `cancelled`: the request was cancelled, or the work after its approval.
 *
 * `expired` is not a status: it depends on the time, see `isExpired`.
 */
export type QuoteStatus = (typeof quoteStatuses)[number]

/** The teams that do the work (support policy document, "Level III Support"). */
export const quoteTeams = ['system-administration', 'software-development', 'partner'] as const
/** One of `quoteTeams`. */
export type QuoteTeam = (typeof quoteTeams)[number]

/** A customer's request for a quote. */
export interface QuoteRequest {
  /** The work, in words. 1 to 10,000 characters. */
  readonly scope: string
  /** What the customer has tried already, in words. 1 to 10,000 characters. */
  readonly tried?: string
  /** When the customer needs the work: a calendar date, `2026-12-04`. */
  readonly wishedCompletion?: string
}

/** The person who does the work. */
export interface QuoteAssignee {
  /** 1 to 200 characters. */
  readonly name: string
  readonly team: QuoteTeam
}

/**
 * The terms of an offer. They never change after they are sent: a revision replaces them. "Rate,
 * estimate and completion time … will be provided prior to job commencement" (support policy document).
 */
export interface QuoteTerms {
  /** The number of the revision, from 1. */
  readonly revision: number
  readonly rate: HourlyRate
  /** The estimated duration of the work. */
  readonly estimate: MinuteRange
  /** When the work will be done: a calendar date, `2026-12-04`. */
  readonly completion: string
  /** When the terms expire: ISO 8601 with a zone. */
  readonly validUntil: string
  readonly assignee: QuoteAssignee
  /** The work, if it differs from the request. 1 to 10,000 characters. */
  readonly scope?: string
}

/** A customer's approval of the terms of one revision. */
export interface QuoteApproval {
  /** The name of the person who approved. 1 to 200 characters. */
  readonly by: string
  /** ISO 8601 with a zone. */
  readonly at: string
  /** The revision that was approved. */
  readonly revision: number
}

/** A remark by the person who ended a quote or requested changes. */
export interface QuoteRemark {
  /** ISO 8601 with a zone. */
  readonly at: string
  /** The name of the author. 1 to 200 characters. */
  readonly by?: string
  /** 1 to 10,000 characters. */
  readonly text?: string
}

interface QuoteIdentity {
  /** The portal's reference for the quote: `Q-2041`. */
  readonly reference: string
  /** The reference of the ticket it escalates. */
  readonly ticket: string
  /** The id of the app, as in the policy. */
  readonly appId?: string
  readonly request: QuoteRequest
  /** The quote in the portal: an `https:`, `http:` or `mailto:` address. */
  readonly url?: string
}

interface WithTerms extends QuoteIdentity {
  readonly terms: QuoteTerms
  /** The terms of the revision before this one. */
  readonly former?: QuoteTerms
}

interface WithApproval extends WithTerms {
  readonly approval: QuoteApproval
}

/** The work so far. */
export interface QuoteWork {
  /** A whole number from 0 to 1,000,000. */
  readonly usedMinutes: number
  /** When the minutes were counted: ISO 8601 with a zone. */
  readonly updatedAt: string
}

/** A request without terms yet. */
export interface RequestedQuote extends QuoteIdentity {
  readonly status: 'requested'
}

/** An offer that can be approved. */
export interface QuotedQuote extends WithTerms {
  readonly status: 'quoted'
}

/** An offer that the customer wants changed. */
export interface ChangesRequestedQuote extends WithTerms {
  readonly status: 'changes-requested'
  readonly remark?: QuoteRemark
}

/** An approved offer: work can start. */
export interface ApprovedQuote extends WithApproval {
  readonly status: 'approved'
}

/** An offer that the customer has declined. */
export interface DeclinedQuote extends WithTerms {
  readonly status: 'declined'
  readonly remark?: QuoteRemark
}

/** An offer that the team has withdrawn. */
export interface WithdrawnQuote extends WithTerms {
  readonly status: 'withdrawn'
  readonly remark?: QuoteRemark
}

/** A revision that a later one has replaced. */
export interface SupersededQuote extends WithTerms {
  readonly status: 'superseded'
  /** The number of the revision that has replaced this one. */
  readonly supersededBy: number
}

/** Work under way. */
export interface InProgressQuote extends WithApproval {
  readonly status: 'in-progress'
  readonly work: QuoteWork
}

/** Finished work. */
export interface CompletedQuote extends WithApproval {
  readonly status: 'completed'
  readonly work: QuoteWork
}

/** A request that was cancelled before terms were offered. */
export interface CancelledRequest extends QuoteIdentity {
  readonly status: 'cancelled'
  readonly remark?: QuoteRemark
  readonly terms?: never
}

/** Work that was cancelled after its approval. The minutes worked until then are billed. */
export interface CancelledWork extends WithApproval {
  readonly status: 'cancelled'
  readonly remark?: QuoteRemark
  readonly work?: QuoteWork
}

/**
 * A quote for Level III work on a live ticket. It has terms from the first offer on, and work only
 * after an approval.
 */
export type Quote =
  | RequestedQuote
  | QuotedQuote
  | ChangesRequestedQuote
  | ApprovedQuote
  | DeclinedQuote
  | WithdrawnQuote
  | SupersededQuote
  | InProgressQuote
  | CompletedQuote
  | CancelledRequest
  | CancelledWork

/** A quote that has terms. */
export type QuoteWithTerms = Exclude<Quote, RequestedQuote | CancelledRequest>

/** Returns true if a quote has terms. */
export function hasTerms(quote: Quote): quote is QuoteWithTerms {
  return termsOf(quote) !== undefined
}

/** Returns the terms of a quote, or `undefined` for a request. */
export function termsOf(quote: Quote): QuoteTerms | undefined {
  return quote.status === 'requested' ? undefined : quote.terms
}
