export {
  type ChannelEntitlement,
  channelEntitlements,
  type Entitlement,
  type EntitlementLinks,
  type SalesContact,
} from './entitlement/entitlement.ts'
export type { EntitlementInput } from './entitlement/entitlementInput.ts'
export { parseEntitlement } from './entitlement/parseEntitlement.ts'
export { type FilteredApps, filterBySupport } from './filter/filterBySupport.ts'
export type { SupportFilterOptions } from './filter/statusesOf.ts'
export { type SupportCounts, supportCounts } from './filter/supportCounts.ts'
export {
  noCriteria,
  type QueryReader,
  type QueryWriter,
  readSupportCriteria,
  type SupportCriteria,
  type SupportMatch,
  supportMatches,
  writeSupportCriteria,
} from './filter/supportCriteria.ts'
export { levelThreeRates } from './policy/levelThreeRates.ts'
export { parseSupportPolicy, supportPolicySchema } from './policy/parseSupportPolicy.ts'
export type { PolicyInput } from './policy/policyInput.ts'
export {
  type FailureReason,
  failureReasons,
  type PolicyLoading,
  type PolicyReading,
} from './policy/policyReading.ts'
export {
  type AppIdentity,
  type ChannelOffer,
  type FactorId,
  factorIds,
  type NotOfferedChannel,
  type OfferedChannel,
  offerStatuses,
  type SupportPolicy,
  type UnknownChannel,
} from './policy/supportPolicy.ts'
export { type ApprovalRecord, approvalRecord } from './quote/approvalRecord.ts'
export { parseQuote } from './quote/parseQuote.ts'
export {
  type ApprovedQuote,
  type CancelledRequest,
  type CancelledWork,
  type ChangesRequestedQuote,
  type CompletedQuote,
  type DeclinedQuote,
  type InProgressQuote,
  type Quote,
  type QuoteApproval,
  type QuoteAssignee,
  type QuotedQuote,
  type QuoteRemark,
  type QuoteRequest,
  type QuoteStatus,
  type QuoteTeam,
  type QuoteTerms,
  type QuoteWithTerms,
  type QuoteWork,
  quoteStatuses,
  quoteTeams,
  type RequestedQuote,
  type SupersededQuote,
  type WithdrawnQuote,
} from './quote/quote.ts'
export { type QuoteAnswer, quoteActions, quoteAnswers } from './quote/quoteActions.ts'
export { type QuoteFigure, quoteChanges, quoteFigures } from './quote/quoteChanges.ts'
export { type QuoteEligibility, quoteEligibility } from './quote/quoteEligibility.ts'
export type { QuoteInput } from './quote/quoteList.ts'
export {
  isExpired,
  type QuoteConditions,
  type QuoteContext,
  type QuoteObstacle,
  quoteObstacles,
} from './quote/quoteObstacles.ts'
export { quoteTotal } from './quote/quoteTotal.ts'
export {
  type QuoteBefore,
  type QuoteTransition,
  quoteTransitions,
} from './quote/quoteTransitions.ts'
export {
  approveQuote,
  cancelQuote,
  completeWork,
  declineQuote,
  offerQuote,
  type QuoteRevision,
  reportWork,
  requestQuoteChanges,
  reviseQuote,
  startWork,
  withdrawQuote,
} from './quote/transitions.ts'
export { type UsageState, usageStates, type WorkUsage, workUsage } from './quote/workUsage.ts'
export type { Issue, Path } from './reading/issue.ts'
export type { Result } from './reading/result.ts'
export type { Channel } from './scheme/channels.ts'
export type { ChannelId } from './scheme/clearOSScheme.ts'
export {
  type AccessKind,
  accessKinds,
  type Commitment,
  commitments,
  type MarkName,
  markNames,
  type Provider,
  providers,
  type SchemeChannel,
  type SupportScheme,
} from './scheme/supportScheme.ts'
export { approvalFields, remarkFields } from './submission/quoteAnswerFields.ts'
export {
  checkQuoteDraft,
  type QuoteDraft,
  type QuoteField,
  type QuoteProblem,
  quoteFields,
  quoteProblems,
  quoteRequestFields,
} from './submission/quoteDraft.ts'
export { type PortalResponse, readPortalResponse } from './submission/readPortalResponse.ts'
export { readSubmitResult } from './submission/readSubmitResult.ts'
export {
  type AcceptedResult,
  type BusyResult,
  type FailedResult,
  type InvalidResult,
  type RefusedResult,
  type SignedOutResult,
  type StaleResult,
  type SubmitFailure,
  type SubmitRefusal,
  type SubmitResult,
  submitFailures,
  submitRefusals,
} from './submission/submitResult.ts'
export {
  checkTicketDraft,
  type RequiredTicketField,
  requiredTicketFields,
  type TicketDraft,
  type TicketField,
  type TicketProblem,
  type TicketSeverity,
  ticketFieldLimits,
  ticketFields,
  ticketProblems,
  ticketSeverities,
} from './submission/ticketDraft.ts'
export {
  type TicketFact,
  type TicketRequest,
  ticketRequestFields,
} from './submission/ticketRequest.ts'
export {
  type EnteringAction,
  type EnteringActionType,
  enteringActionTypes,
  type LinkedActionType,
  type ObtainingAction,
  type ObtainingActionType,
  obtainingActionTypes,
  type SupportAction,
  type SupportActionType,
} from './support/action.ts'
export {
  type Availability,
  type ChannelCondition,
  type ChannelStatus,
  channelConditions,
  channelStatuses,
  type UnavailableReason,
  type UnknownReason,
  unavailableReasons,
  unknownReasons,
} from './support/availability.ts'
export {
  type NextAction,
  type NothingLeftReason,
  nothingLeftReasons,
} from './support/nextAction.ts'
export type {
  AvailableChannel,
  ResolvedChannel,
  UnavailableChannel,
  UndecidedChannel,
} from './support/resolvedChannel.ts'
export { type ResolvedSupport, resolveSupport } from './support/resolveSupport.ts'
export { parseTicket } from './ticket/parseTicket.ts'
export {
  formatTicketReference,
  namedTicketFormat,
  type ReferenceFormat,
  type ReferenceKind,
  referenceKinds,
  ticketKeyFormat,
  ticketNumberFormat,
} from './ticket/referenceFormat.ts'
export { replyMailto, replySubject } from './ticket/replyMailto.ts'
export { ensureTicketReference, findTicket, readTicketReference } from './ticket/subject.ts'
export {
  isLive,
  type Ticket,
  type TicketLevel,
  type TicketStatus,
  ticketLevels,
  ticketStatuses,
} from './ticket/ticket.ts'
export { type TicketEligibility, ticketEligibility } from './ticket/ticketEligibility.ts'
export type { TicketInput } from './ticket/ticketList.ts'
export {
  costOf,
  estimateCost,
  type HourlyRate,
  type MoneyRange,
  type RateRange,
} from './values/money.ts'
export type { MinuteRange } from './values/time.ts'
export { safeHref } from './values/url.ts'
