import type { Issue } from '../result.ts'
import type { AppIdentity, SupportPolicy } from './supportPolicy.ts'

/** Why a service could not say anything about an app. */
export const failureReasons = ['not-registered', 'signed-out', 'connection', 'service'] as const
export type FailureReason = (typeof failureReasons)[number]

interface HostChoice {
  /** Whether the host's administrator has chosen to hide support policies. */
  readonly hidden: boolean
}

/** What came of reading a service's answer. */
export type PolicyReading =
  | (HostChoice & {
      readonly status: 'ready'
      readonly policy: SupportPolicy
      /** Bits of the mask that stand for no channel this version knows. */
      readonly unknownBits: number
      readonly warnings: readonly Issue[]
    })
  /** The answer says nothing about support: unknown, which is not "none". */
  | (HostChoice & { readonly status: 'absent'; readonly app?: AppIdentity })
  | (HostChoice & {
      readonly status: 'invalid'
      readonly app?: AppIdentity
      readonly issues: readonly Issue[]
    })
  | {
      readonly status: 'failed'
      readonly reason: FailureReason
      /** Where the page knows it all the same. */
      readonly app?: AppIdentity
      /** What the service said, as text. At most 500 characters. */
      readonly message?: string
    }

/** The answer is still to come. */
export interface PolicyLoading {
  readonly status: 'loading'
  readonly app?: AppIdentity
}
