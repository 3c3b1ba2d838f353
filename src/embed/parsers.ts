import { readClearOSEntitlement } from '../model/clearos/readClearOSEntitlement.ts'
import { readClearOSPolicy } from '../model/clearos/readClearOSPolicy.ts'
import { createIssue } from '../model/issue.ts'
import type { SystemEntitlement } from '../model/policy/entitlement.ts'
import { parseSupportPolicy } from '../model/policy/parseSupportPolicy.ts'
import type { PolicyReading } from '../model/policy/policyReading.ts'
import type { AppIdentity } from '../model/policy/supportPolicy.ts'
import type { Result } from '../model/result.ts'
import { type Details, detailsAttributes, detailsKeys } from './detailsAttributes.ts'

/** Reads what the attributes say of an app. */
export function readDetailsPolicy(details: Details): PolicyReading {
  const named = detailsAttributes.map((name) => [detailsKeys[name], details[name]])
  return readClearOSPolicy(Object.fromEntries(named))
}

/** Reads a support policy document from its JSON. */
export function readPolicyText(text: string, app: AppIdentity): PolicyReading {
  const document = parseJson(text)
  const policy = document.ok ? parseSupportPolicy(document.value) : document
  if (!policy.ok) return { status: 'invalid', hidden: false, app, issues: policy.issues }
  const { value, warnings } = policy
  return { status: 'ready', policy: value, hidden: false, unknownBits: 0, warnings }
}

let last: { readonly text: string; readonly entitlement: Result<SystemEntitlement> } | undefined

/** Reads the reply of `get_support_info` from its JSON: once, where all elements of a page ask. */
export function readEntitlementText(text: string): Result<SystemEntitlement> {
  if (last?.text !== text) {
    const reply = parseJson(text)
    last = { text, entitlement: reply.ok ? readClearOSEntitlement(reply.value) : reply }
  }
  return last.entitlement
}

function parseJson(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text), warnings: [] }
  } catch {
    const issue = createIssue({
      path: [],
      expected: 'JSON',
      received: text,
      advice: 'Encode it as JSON, and escape it where it is an attribute.',
    })
    return { ok: false, issues: [issue] }
  }
}
