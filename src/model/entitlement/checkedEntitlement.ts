import { copyOnce } from '../reading/copyOnce.ts'
import type { Entitlement } from './entitlement.ts'
import { entitlementCheck } from './entitlementFields.ts'
import { type EntitlementInput, entitlementIn, unknownEntitlement } from './entitlementInput.ts'

const copyEntitlement = /* @__PURE__ */ copyOnce(entitlementCheck)

/**
 * The entitlement in an input as the parser accepts it; `undefined` for no input, and an unknown
 * entitlement if the input cannot be read. Never throws. For whoever does more than draw a legend:
 * addresses and names are checked too.
 */
export function checkedEntitlementIn(
  input: EntitlementInput | null | undefined,
): Entitlement | undefined {
  const entitlement = entitlementIn(input)
  return entitlement && (copyEntitlement(entitlement) ?? unknownEntitlement)
}
