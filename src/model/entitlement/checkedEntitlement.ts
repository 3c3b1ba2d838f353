import { copyOnce } from '../reading/copyOnce.ts'
import type { Entitlement } from './entitlement.ts'
import { entitlementCheck } from './entitlementFields.ts'
import { type EntitlementInput, entitlementIn, unknownEntitlement } from './entitlementInput.ts'

const copyEntitlement = /* @__PURE__ */ copyOnce(entitlementCheck)

/**
 * Returns the entitlement of an input as the parser accepts it: `undefined` for no input, and an
 * unknown entitlement for an invalid input. Never throws. Unlike `entitlementIn`, it also checks
 * addresses and names.
 */
export function checkedEntitlementIn(
  input: EntitlementInput | null | undefined,
): Entitlement | undefined {
  const entitlement = entitlementIn(input)
  return entitlement && (copyEntitlement(entitlement) ?? unknownEntitlement)
}
