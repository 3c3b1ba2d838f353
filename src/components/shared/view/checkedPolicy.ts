import { checkedPolicyIn } from '../../../model/policy/checkedPolicy.ts'
import { type PolicyInput, policyIn } from '../../../model/policy/policyInput.ts'

/** The `policy` prop of a widget: a policy as the parser accepts it, or why there is none. */
export function checkedPolicy(
  input: PolicyInput | null | undefined,
): PolicyInput | null | undefined {
  const policy = checkedPolicyIn(input)
  if (policy !== undefined) return policy
  // The parser refuses what a legend would still draw.
  return policyIn(input) === undefined ? input : { status: 'invalid', hidden: false, issues: [] }
}
