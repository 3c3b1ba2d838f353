import type { Issue } from '../reading/issue.ts'
import type { AppIdentity, SupportPolicy } from './supportPolicy.ts'

/** Why a service could not answer for an app. */
export const failureReasons = ['not-registered', 'signed-out', 'connection', 'service'] as const
/** One of `failureReasons`. */
export type FailureReason = (typeof failureReasons)[number]

interface HostChoice {
  /** Whether the administrator of the host hides support policies. */
  readonly hidden: boolean
}

/** What came of reading the response of a service. */
export type PolicyReading =
  | (HostChoice & {
      readonly status: 'ready'
      readonly policy: SupportPolicy
      readonly warnings: readonly Issue[]
    })
  /** The response says nothing about support: unknown, not "none". */
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
      /** What the service said, as text. At most 500 characters. */
      readonly message?: string
    }

/** The response has not arrived yet. */
export interface PolicyLoading {
  readonly status: 'loading'
  readonly app?: AppIdentity
}
