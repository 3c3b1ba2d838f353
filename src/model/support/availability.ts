/** The statuses of a channel for a customer. */
export const channelStatuses = ['available', 'unavailable', 'unknown'] as const
/** One of `channelStatuses`. */
export type ChannelStatus = (typeof channelStatuses)[number]

/** The conditions of an available channel. */
export const channelConditions = [
  'vendor-terms',
  'subscription',
  'incident-report',
  'live-ticket',
  'sales-agreement',
] as const
/** One of `channelConditions`. */
export type ChannelCondition = (typeof channelConditions)[number]

/** The reasons why a channel is unavailable: the app does not offer it, or the customer is not entitled to it. */
export const unavailableReasons = [
  'not-offered',
  'not-registered',
  'no-subscription',
  'no-incident-ticket',
] as const
/** One of `unavailableReasons`. */
export type UnavailableReason = (typeof unavailableReasons)[number]

/** The reasons why a channel is unknown. With `entitlement-unknown`, the app does offer it. */
export const unknownReasons = ['entitlement-unknown', 'policy-unknown'] as const
/** One of `unknownReasons`. */
export type UnknownReason = (typeof unknownReasons)[number]

/** The status of a channel for a customer, with its condition or reason. */
export type Availability =
  | { readonly status: 'available'; readonly condition?: ChannelCondition }
  | { readonly status: 'unavailable'; readonly reason: UnavailableReason }
  | { readonly status: 'unknown'; readonly reason: UnknownReason }
