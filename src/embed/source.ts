import { knownBits, offersOfMask } from '../model/clearos/mask.ts'
import { readFlag, readInteger } from '../model/clearos/phpValues.ts'
import { readApp } from '../model/clearos/readApp.ts'
import type { EntitlementInput } from '../model/entitlement/entitlementInput.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { policyIn } from '../model/policy/policyInput.ts'
import type { PolicyLoading, PolicyReading } from '../model/policy/policyReading.ts'
import { readAttribute } from './attributes.ts'
import { detailsAttributes } from './descriptors/shared.ts'
import type { Details } from './detailsKeys.ts'
import type { EntitlementSource, ServiceResponse } from './settings.ts'

/** The file that parses JSON, and words issues. */
type Parsers = typeof import('./parsers.ts')

/** The lazy parsers, or their load state. */
export type ParsersState = Parsers | 'loading' | 'failed'

/** True if an element needs the parsers. A correct mask does not. */
export function needsParsers(
  element: Element,
  policy: PolicyInput | undefined,
  entitlement: EntitlementSource | undefined,
): boolean {
  if (isResponse(entitlement) || isDocument(policy) || policyText(element) !== undefined)
    return true
  const { supported, hide, 'developer-url': url, 'developer-email': email } = detailsOf(element)
  const mask = readInteger(supported ?? 0)
  const isInOrder = mask !== undefined && (mask & ~knownBits) === 0
  return !isInOrder || readFlag(hide) === undefined || url !== undefined || email !== undefined
}

/** Reads the policy from attributes and script of an element. Returns `undefined` without any. */
export function readPolicySource(
  element: Element,
  parsers: ParsersState,
): PolicyReading | PolicyLoading | undefined {
  const details = detailsOf(element)
  const identity = readApp(details['app-id'], details['app-name'])
  const app = identity && { app: identity }
  const text = policyText(element)
  if (readFlag(details.hide) === true) return { status: 'absent', hidden: true, ...app }
  if (text !== undefined) {
    if (parsers === 'loading') return { status: 'loading', ...app }
    if (parsers === 'failed') return { status: 'failed', reason: 'connection', ...app }
    return parsers.readPolicyText(text, identity)
  }
  if (Object.keys(details).length === 0) return undefined
  if (typeof parsers === 'object') return parsers.readDetailsPolicy(details)
  if (details.supported === undefined) return { status: 'absent', hidden: false, ...app }
  const mask = readInteger(details.supported)
  if (mask === undefined) return { status: 'invalid', hidden: false, ...app, issues: [] }
  const policy = { version: 1, ...app, channels: offersOfMask(mask) } as const
  return { status: 'ready', policy, hidden: false, warnings: [] }
}

/** Reads the `policy` property. A document is parsed first. */
export function readPolicyProperty(
  policy: PolicyInput,
  parsers: ParsersState,
): PolicyInput | undefined {
  if (!isDocument(policy)) return policy
  return typeof parsers === 'object' ? parsers.readPolicyDocument(policy) : { status: 'loading' }
}

/** True if it is neither a policy nor the result of reading one. */
function isDocument(policy: PolicyInput | undefined): boolean {
  const isRead = policy === undefined || 'ok' in policy || 'status' in policy
  return !isRead && policyIn(policy) === undefined
}

/** Reads an entitlement. A response is parsed first. */
export function readEntitlementSource(
  source: EntitlementSource | undefined,
  parsers: ParsersState,
): EntitlementInput | undefined {
  if (!isResponse(source)) return source
  return typeof parsers === 'object'
    ? parsers.readEntitlementResponse(source)
    : { ok: false, issues: [] }
}

/** True if it is a response, as JSON or parsed, and not the result of reading one. */
function isResponse(source: EntitlementSource | undefined): source is string | ServiceResponse {
  if (typeof source === 'string') return true
  // Callers without types set any value.
  return (
    typeof source === 'object' && source !== null && !('ok' in source) && !('channels' in source)
  )
}

function detailsOf(element: Element): Details {
  const named = Object.keys(detailsAttributes).map((name) => [name, element.getAttribute(name)])
  return Object.fromEntries(named.filter(([, value]) => value !== null))
}

/** The policy as JSON: in the attribute, or in a script inside the element. */
function policyText(element: Element): string | undefined {
  const text = readAttribute(element, 'policy')
  if (text !== undefined) return text
  for (const child of element.children) {
    if (child instanceof HTMLScriptElement && child.type === 'application/json') {
      return child.text.trim() || undefined
    }
  }
  return undefined
}
