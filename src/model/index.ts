export { clearOSBits, clearOSMask } from './clearos/mask.ts'
export { readClearOSEntitlement } from './clearos/readClearOSEntitlement.ts'
export { readClearOSPolicy } from './clearos/readClearOSPolicy.ts'
export { readSubmitReply, type SubmitReply } from './draft/readSubmitReply.ts'
export { readSubmitResult } from './draft/readSubmitResult.ts'
export { type SubmitFailure, type SubmitResult, submitFailures } from './draft/submitResult.ts'
export type { SupportFilterOptions } from './filter/appStatuses.ts'
export { type FilteredApps, filterBySupport } from './filter/filterBySupport.ts'
export { type SupportCounts, supportCounts } from './filter/supportCounts.ts'
export type {
  QueryReader,
  QueryWriter,
  SupportCriteria,
  SupportMatch,
} from './filter/supportCriteria.ts'
export {
  noCriteria,
  readSupportCriteria,
  supportMatches,
  writeSupportCriteria,
} from './filter/supportCriteria.ts'
export type {
  EnteringAction,
  EnteringActionType,
  LinkedActionType,
  ObtainingAction,
  ObtainingActionType,
  SupportAction,
  SupportActionType,
} from './policy/action.ts'
export { enteringActionTypes, obtainingActionTypes } from './policy/action.ts'
export type {
  Availability,
  ChannelCondition,
  ChannelStatus,
  UnavailableReason,
  UnknownReason,
} from './policy/availability.ts'
export {
  channelConditions,
  channelStatuses,
  unavailableReasons,
  unknownReasons,
} from './policy/availability.ts'
export {
  type ChannelAccess,
  type ChannelId,
  channelAccess,
  channelIds,
} from './policy/channel.ts'
export type {
  EntitlementLinks,
  ProfessionalEntitlement,
  SalesContact,
  SystemEntitlement,
} from './policy/entitlement.ts'
export { professionalEntitlements } from './policy/entitlement.ts'
export type { EntitlementInput, PolicyInput } from './policy/inputs.ts'
export { levelThreeRates } from './policy/levelThree.ts'
export type { NextStep, NothingLeftReason } from './policy/nextStep.ts'
export { nothingLeftReasons } from './policy/nextStep.ts'
export { parseSupportPolicy, supportPolicySchema } from './policy/parseSupportPolicy.ts'
export type { FailureReason, PolicyLoading, PolicyReading } from './policy/policyReading.ts'
export { failureReasons } from './policy/policyReading.ts'
export type {
  AvailableChannel,
  ResolvedChannel,
  ResolvedSupport,
  UnavailableChannel,
  UndecidedChannel,
} from './policy/resolveSupport.ts'
export { resolveSupport } from './policy/resolveSupport.ts'
export type {
  AppIdentity,
  ChannelOffer,
  FactorId,
  NotOfferedChannel,
  OfferedChannel,
  RateRange,
  SupportPolicy,
  UnknownChannel,
} from './policy/supportPolicy.ts'
export { factorIds, offerStatuses } from './policy/supportPolicy.ts'
export { safeHref } from './policy/url.ts'
export {
  type ApprovalRecord,
  approvalFields,
  approvalRecord,
  isExpired,
  type QuoteConditions,
  type QuoteObstacle,
  quoteObstacles,
  remarkFields,
} from './quote/approval.ts'
export {
  costOf,
  estimateCost,
  type MinuteRange,
  type MoneyRange,
} from './quote/estimateCost.ts'
export { parseQuote } from './quote/parseQuote.ts'
export type {
  ApprovedQuote,
  CancelledRequest,
  CancelledWork,
  ChangesRequestedQuote,
  CompletedQuote,
  DeclinedQuote,
  HourlyRate,
  InProgressQuote,
  Quote,
  QuoteApproval,
  QuoteAssignee,
  QuotedQuote,
  QuoteRemark,
  QuoteRequest,
  QuoteStatus,
  QuoteTeam,
  QuoteTerms,
  QuoteWork,
  RequestedQuote,
  SupersededQuote,
  WithdrawnQuote,
} from './quote/quote.ts'
export { quoteStatuses, quoteTeams } from './quote/quote.ts'
export { type QuoteAnswer, quoteActions, quoteAnswers } from './quote/quoteActions.ts'
export { type QuoteEligibility, quoteEligibility } from './quote/quoteEligibility.ts'
export type { QuoteInput } from './quote/quoteInput.ts'
export {
  checkQuoteDraft,
  type QuoteDraft,
  type QuoteField,
  type QuoteProblem,
  quoteFields,
  quoteProblems,
  quoteRequestFields,
} from './quote/quoteRequest.ts'
export {
  approveQuote,
  cancelQuote,
  completeWork,
  declineQuote,
  issueQuote,
  type QuoteRevision,
  reportWork,
  requestQuoteChanges,
  reviseQuote,
  startWork,
  withdrawQuote,
} from './quote/steps.ts'
export {
  type QuoteFigure,
  quoteChanges,
  quoteFigures,
  quoteTotal,
} from './quote/terms.ts'
export { type UsageState, usageStates, type WorkUsage, workUsage } from './quote/workUsage.ts'
export type { Issue, Result } from './result.ts'
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
export { ensureTicketReference, findTicket, parseTicketReference } from './ticket/subject.ts'
export {
  isLive,
  type Ticket,
  type TicketLevel,
  type TicketStatus,
  ticketLevels,
  ticketStatuses,
} from './ticket/ticket.ts'
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
} from './ticket/ticketDraft.ts'
export { type TicketEligibility, ticketEligibility } from './ticket/ticketEligibility.ts'
export type { TicketInput } from './ticket/ticketInput.ts'
export { type TicketFact, type TicketRequest, ticketRequestFields } from './ticket/ticketRequest.ts'
