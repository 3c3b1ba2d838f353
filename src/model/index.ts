export { clearOSBits, clearOSMask } from './clearos/mask.ts'
export { readClearOSEntitlement } from './clearos/readClearOSEntitlement.ts'
export { readClearOSPolicy } from './clearos/readClearOSPolicy.ts'
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
export { parseSupportPolicy, supportPolicySchema } from './policy/parseSupportPolicy.ts'
export type {
  FailureReason,
  PolicyInput,
  PolicyLoading,
  PolicyReading,
} from './policy/policyReading.ts'
export { failureReasons } from './policy/policyReading.ts'
export type {
  AvailableChannel,
  ChannelAvailability,
  ChannelCondition,
  ChannelStatus,
  LinkedActionType,
  ResolvedChannel,
  ResolvedSupport,
  SupportAction,
  SupportActionType,
  UnavailableChannel,
  UnavailableReason,
  UndecidedChannel,
  UnknownReason,
} from './policy/resolveSupport.ts'
export {
  channelConditions,
  channelStatuses,
  linkedActionTypes,
  resolveSupport,
  unavailableReasons,
  unknownReasons,
} from './policy/resolveSupport.ts'
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
export { factorIds } from './policy/supportPolicy.ts'
export { safeHref } from './policy/url.ts'
export type { Issue, Result } from './result.ts'
