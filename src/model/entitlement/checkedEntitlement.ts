import { copyOnce } from '../reading/copyOnce.ts'
import { isRecord } from '../reading/ownProperties.ts'
import { unwrap } from '../reading/unwrap.ts'
import type { Entitlement } from './entitlement.ts'
import { entitlementCheck } from './entitlementFields.ts'
import { type EntitlementInput, unknownEntitlement } from './entitlementInput.ts'

const copyEntitlement = /* @__PURE__ */ copyOnce(entitlementCheck)

/**
 * Returns the entitlement of an input as the parser accepts it: `undefined` for no input, and an
 * unknown entitlement for an invalid input. Never throws. For whoever does more than draw a legend:
 * addresses and names are checked too.
 */
export function checkedEntitlementIn(
  input: EntitlementInput | null | undefined,
): Entitlement | undefined {
  if (input === undefined || input === null) return undefined
  const entitlement = unwrap(input)
  return (isRecord(entitlement) ? copyEntitlement(entitlement) : undefined) ?? unknownEntitlement
}
