import type { MinuteRange } from './estimateCost.ts'

/** How far a quote is. */
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
 * - `requested`: the customer has asked; nobody has said what it costs yet.
 * - `quoted`: the team offers to do it, on terms the customer can approve.
 * - `changes-requested`: the customer wants other terms.
 * - `approved`: the customer has agreed to the terms of one revision; work can start.
 * - `declined`: the customer does not want it.
 * - `withdrawn`: the team does not offer it any more.
 * - `superseded`: another revision has taken its place.
 * - `in-progress`: somebody works on it.
 * - `completed`: both sides agree that it is solved.
 * - `cancelled`: it was given up, before it was quoted or after it was approved.
 *
 * `expired` is none of them: it is derived from the clock, by `isExpired`.
 */
export type QuoteStatus = (typeof quoteStatuses)[number]

/** Who does the work (support policy document, "Level III Support"). */
export const quoteTeams = ['system-administration', 'software-development', 'partner'] as const
export type QuoteTeam = (typeof quoteTeams)[number]

/** What a customer asks for. */
export interface QuoteRequest {
  /** What is to be done, in words. 1 to 10,000 characters. */
  readonly scope: string
  /** What has been tried already, in words. */
  readonly tried?: string
  /** The day it should be done by: a calendar date, `2026-12-04`. */
  readonly wishedCompletion?: string
}

/** What an hour costs, in minor units of the currency (cents). */
export interface HourlyRate {
  /** ISO 4217 code in capitals, such as `USD`. */
  readonly currency: string
  readonly amount: number
}

/** Who works on it. */
export interface QuoteAssignee {
  readonly name: string
  readonly team: QuoteTeam
}

/**
 * What is offered. Never changed once it is sent: a revision takes its place. "Rate, estimate and
 * completion time … will be provided prior to job commencement" (support policy document).
 */
export interface QuoteTerms {
  /** Counts the offers of a quote. A whole number from 1. */
  readonly revision: number
  readonly rate: HourlyRate
  /** How long it takes. */
  readonly estimate: MinuteRange
  /** The day it is done by: a calendar date, `2026-12-04`, without a time or a zone. */
  readonly completion: string
  /** Until when it can be approved: an instant in ISO 8601 with its zone. */
  readonly validUntil: string
  readonly assignee: QuoteAssignee
  /** What is to be done, where it is not just what was asked for. */
  readonly scope?: string
}

/** That a customer has agreed to the terms of one revision. */
export interface QuoteApproval {
  /** Who has agreed. */
  readonly by: string
  /** When, in ISO 8601 with its zone. */
  readonly at: string
  /** The revision that was agreed to. */
  readonly revision: number
}

/** What somebody has said when they ended a quote, or wanted it changed. */
export interface QuoteRemark {
  /** When, in ISO 8601 with its zone. */
  readonly at: string
  readonly by?: string
  readonly text?: string
}

interface QuoteIdentity {
  /** What the portal calls the quote, like the reference of a ticket: `Q-2041`. */
  readonly reference: string
  /** Reference of the ticket it escalates. */
  readonly ticket: string
  /** The app it is about, as its policy names it. */
  readonly appId?: string
  readonly request: QuoteRequest
  /** The quote in the portal. */
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

/** Work on a quote, so far. */
export interface QuoteWork {
  /** Whole minutes from 0. */
  readonly usedMinutes: number
  /** When that was counted, in ISO 8601 with its zone. */
  readonly updatedAt: string
}

/** Nobody has said yet what it costs. */
export interface RequestedQuote extends QuoteIdentity {
  readonly status: 'requested'
}

/** Offered on terms that can be approved. */
export interface QuotedQuote extends WithTerms {
  readonly status: 'quoted'
}

/** The customer wants other terms, and has said which. */
export interface ChangesRequestedQuote extends WithTerms {
  readonly status: 'changes-requested'
  readonly remark: QuoteRemark
}

/** Agreed to: work can start. */
export interface ApprovedQuote extends WithApproval {
  readonly status: 'approved'
}

/** Not wanted, and why. */
export interface DeclinedQuote extends WithTerms {
  readonly status: 'declined'
  readonly remark: QuoteRemark
}

/** No longer offered. */
export interface WithdrawnQuote extends WithTerms {
  readonly status: 'withdrawn'
  readonly remark: QuoteRemark
}

/** A former revision. */
export interface SupersededQuote extends WithTerms {
  readonly status: 'superseded'
  /** The revision that has taken its place. */
  readonly supersededBy: number
}

/** Worked on, with the minutes so far. */
export interface InProgressQuote extends WithApproval {
  readonly status: 'in-progress'
  readonly work: QuoteWork
}

/** Solved, with all that was worked. */
export interface CompletedQuote extends WithApproval {
  readonly status: 'completed'
  readonly work: QuoteWork
}

/** Given up before anything was offered. */
export interface CancelledRequest extends QuoteIdentity {
  readonly status: 'cancelled'
  readonly remark: QuoteRemark
  readonly terms?: never
}

/** Given up after it was approved; what was worked until then is billed. */
export interface CancelledWork extends WithApproval {
  readonly status: 'cancelled'
  readonly remark: QuoteRemark
  readonly work?: QuoteWork
}

/**
 * A quote for Level III work on a live ticket. Only what has been quoted, and what follows, has
 * terms; only what has been approved can be in progress.
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
