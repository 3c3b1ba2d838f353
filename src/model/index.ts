export { clearOSBits, clearOSMask } from './clearos/mask.ts'
export { readClearOSEntitlement } from './clearos/readClearOSEntitlement.ts'
export { readClearOSPolicy } from './clearos/readClearOSPolicy.ts'
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
  costOf,
  estimateCost,
  type MinuteRange,
  type MoneyRange,
} from './quote/estimateCost.ts'
export type { Issue, Result } from './result.ts'
export { parseTicket } from './ticket/parseTicket.ts'
export { readSubmitReply, type SubmitReply } from './ticket/readSubmitReply.ts'
export { readSubmitResult } from './ticket/readSubmitResult.ts'
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
export { type SubmitFailure, type SubmitResult, submitFailures } from './ticket/submitResult.ts'
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
  type FieldProblem,
  fieldProblems,
  type RequiredTicketField,
  requiredTicketFields,
  type TicketDraft,
  type TicketField,
  type TicketSeverity,
  ticketFieldLimits,
  ticketFields,
  ticketSeverities,
} from './ticket/ticketDraft.ts'
export { type TicketEligibility, ticketEligibility } from './ticket/ticketEligibility.ts'
export type { TicketInput } from './ticket/ticketInput.ts'
export { requestFields, type TicketFact, type TicketRequest } from './ticket/ticketRequest.ts'
