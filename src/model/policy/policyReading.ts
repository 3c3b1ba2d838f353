import type { Issue } from '../reading/issue.ts'
import type { AppIdentity, SupportPolicy } from './supportPolicy.ts'

/** The reasons why a service returned no policy. */
export const failureReasons = ['not-registered', 'signed-out', 'connection', 'service'] as const
/** One of `failureReasons`. */
export type FailureReason = (typeof failureReasons)[number]

interface HostChoice {
  /** True if the administrator of the host hides support policies. */
  readonly hidden: boolean
}

/** The result of reading a service's response. */
export type PolicyReading =
  | (HostChoice & {
      readonly status: 'ready'
      readonly policy: SupportPolicy
      readonly warnings: readonly Issue[]
    })
  /** The response does not mention support: it is unknown, not "none". */
  | (HostChoice & { readonly status: 'absent'; readonly app?: AppIdentity })
  | (HostChoice & {
      readonly status: 'invalid'
      readonly app?: AppIdentity
      readonly issues: readonly Issue[]
    })
  | {
      readonly status: 'failed'
      readonly reason: FailureReason
      /** The app, if the page knows it. */
      readonly app?: AppIdentity
      /** The message of the service, as text. At most 500 characters. */
      readonly message?: string
    }

/** A policy whose response has not arrived yet. */
export interface PolicyLoading {
  readonly status: 'loading'
  readonly app?: AppIdentity
}
