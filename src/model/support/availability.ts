/** Whether a channel is open to a customer. */
export const channelStatuses = ['available', 'unavailable', 'unknown'] as const
/** One of `channelStatuses`. */
export type ChannelStatus = (typeof channelStatuses)[number]

/** What an available channel still asks of the customer. */
export const channelConditions = [
  'vendor-terms',
  'subscription',
  'incident-report',
  'live-ticket',
  'sales-agreement',
] as const
/** One of `channelConditions`. */
export type ChannelCondition = (typeof channelConditions)[number]

/** Why a channel is unavailable: the app does not offer it, or the customer is not entitled to it. */
export const unavailableReasons = [
  'not-offered',
  'not-registered',
  'no-subscription',
  'no-incident-ticket',
] as const
/** One of `unavailableReasons`. */
export type UnavailableReason = (typeof unavailableReasons)[number]

/** Why a channel is unknown. The first may still turn out to help. */
export const unknownReasons = ['entitlement-unknown', 'policy-unknown'] as const
/** One of `unknownReasons`. */
export type UnknownReason = (typeof unknownReasons)[number]

/** Whether a customer may use a channel, on what condition, or why not. */
export type Availability =
  | { readonly status: 'available'; readonly condition?: ChannelCondition }
  | { readonly status: 'unavailable'; readonly reason: UnavailableReason }
  | { readonly status: 'unknown'; readonly reason: UnknownReason }
