import { readClearOSEntitlement } from '../model/clearos/readClearOSEntitlement.ts'
import { readClearOSPolicy } from '../model/clearos/readClearOSPolicy.ts'
import type { Entitlement } from '../model/entitlement/entitlement.ts'
import { parseSupportPolicy } from '../model/policy/parseSupportPolicy.ts'
import type { PolicyReading } from '../model/policy/policyReading.ts'
import type { AppIdentity } from '../model/policy/supportPolicy.ts'
import type { Result } from '../model/reading/result.ts'
import { type Details, detailsKeys } from './detailsKeys.ts'
import { readJsonText } from './readJsonText.ts'
import type { ServiceResponse } from './settings.ts'

/** Reads the policy from the attributes about an app. */
export function readDetailsPolicy(details: Details): PolicyReading {
  const values = new Map(Object.entries(details))
  const named = Object.entries(detailsKeys).map(([name, key]) => [key, values.get(name)])
  return readClearOSPolicy(Object.fromEntries(named))
}

/** Reads a support policy document from its JSON. */
export function readPolicyText(text: string, app: AppIdentity | undefined): PolicyReading {
  const document = readJsonText(text)
  return document.ok
    ? readPolicyDocument(document.value, app)
    : {
        status: 'invalid',
        hidden: false,
        issues: document.issues,
        ...(app !== undefined && { app }),
      }
}

/** Reads a support policy document. */
export function readPolicyDocument(document: unknown, app?: AppIdentity): PolicyReading {
  const policy = parseSupportPolicy(document)
  if (policy.ok) {
    const { value, warnings } = policy
    return { status: 'ready', policy: value, hidden: false, warnings }
  }
  const { issues } = policy
  return { status: 'invalid', hidden: false, issues, ...(app !== undefined && { app }) }
}

let last: { readonly response: unknown; readonly entitlement: Result<Entitlement> } | undefined

/** Reads the response of `get_support_info`, or its JSON. Cached: all elements of a page ask for it. */
export function readEntitlementResponse(response: ServiceResponse | string): Result<Entitlement> {
  if (last === undefined || last.response !== response) {
    const parsed =
      typeof response === 'string'
        ? readJsonText(response)
        : ({ ok: true, value: response } as const)
    last = { response, entitlement: parsed.ok ? readClearOSEntitlement(parsed.value) : parsed }
  }
  return last.entitlement
}
