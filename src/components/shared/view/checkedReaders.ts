import { checkedEntitlementIn } from '../../../model/entitlement/checkedEntitlement.ts'
import { checkedPolicyIn } from '../../../model/policy/checkedPolicy.ts'
import type { InputReaders } from './supportView.ts'

/** The readers of the widgets, which send what they are given. */
export const checkedReaders: InputReaders = {
  policyIn: checkedPolicyIn,
  entitlementIn: checkedEntitlementIn,
}
