/** What opens a channel to a customer. */
export const accessKinds = ['open', 'terms', 'entitlement', 'agreement'] as const

/**
 * - `open`: nothing is needed.
 * - `terms`: the customer accepts the terms of the provider.
 * - `entitlement`: a subscription, a licence or a per-incident ticket.
 * - `agreement`: an agreement with sales.
 */
export type AccessKind = (typeof accessKinds)[number]

/** What a provider promises. */
export const commitments = ['none', 'best-effort', 'contract'] as const
/** One of `commitments`. */
export type Commitment = (typeof commitments)[number]

/** Who helps. */
export const providers = ['community', 'developer', 'partner', 'marketplace'] as const
/** One of `providers`. */
export type Provider = (typeof providers)[number]

/** The drawn signs of channels: tested pairs of silhouette and hue. */
export const markNames = ['bubble', 'panel', 'triangle', 'cross', 'diamond'] as const
/** One of `markNames`. */
export type MarkName = (typeof markNames)[number]

/** One way to get help, whatever the app. */
export interface SchemeChannel<Id extends string = string> {
  readonly id: Id
  readonly provider: Provider
  readonly commitment: Commitment
  readonly access: AccessKind
  readonly mark: MarkName
}

/** The channels of a marketplace. */
export interface SupportScheme<Id extends string = string> {
  /** In legend order. */
  readonly channels: readonly SchemeChannel<Id>[]
}
