/** The kinds of access to a channel. */
export const accessKinds = ['open', 'terms', 'entitlement', 'agreement'] as const

/**
 * - `open`: nothing is needed.
 * - `terms`: the customer accepts the terms of the provider.
 * - `entitlement`: a subscription, a licence or a per-incident ticket.
 * - `agreement`: an agreement with sales.
 */
export type AccessKind = (typeof accessKinds)[number]

/** The commitments of a provider. */
export const commitments = ['none', 'best-effort', 'contract'] as const
/** One of `commitments`. */
export type Commitment = (typeof commitments)[number]

/** The providers of help. */
export const providers = ['community', 'developer', 'partner', 'marketplace'] as const
/** One of `providers`. */
export type Provider = (typeof providers)[number]

/** The marks of channels: tested pairs of silhouette and hue. */
export const markNames = ['bubble', 'panel', 'triangle', 'cross', 'diamond'] as const
/** One of `markNames`. */
export type MarkName = (typeof markNames)[number]

/** A way to get help, the same for every app. */
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
