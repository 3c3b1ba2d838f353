import { copyOnce } from '../reading/copyOnce.ts'
import { isRecord, readOwn } from '../reading/ownProperties.ts'
import { unwrap } from '../reading/unwrap.ts'
import { policyCheck } from './policyFields.ts'
import type { PolicyInput } from './policyInput.ts'
import type { SupportPolicy } from './supportPolicy.ts'

const copyPolicy = /* @__PURE__ */ copyOnce(policyCheck)

/**
 * Returns the policy of an input as the parser accepts it, or `undefined` if there is none to show.
 * Never throws. Unlike `policyIn`, it also checks addresses, names and rates.
 */
export function checkedPolicyIn(input: PolicyInput | null | undefined): SupportPolicy | undefined {
  const policy = readOwn(input, 'hidden') === true ? undefined : unwrap(input)
  return isRecord(policy) ? copyPolicy(policy) : undefined
}
