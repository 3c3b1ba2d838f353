import { createIssue } from '../issue.ts'
import type { FailureReason, PolicyReading } from '../policy/policyReading.ts'
import type { AppIdentity, ChannelOffer } from '../policy/supportPolicy.ts'
import { readEmail, readUrl } from '../policy/url.ts'
import type { Issue } from '../result.ts'
import { isRecord, readOwn } from '../untrusted.ts'
import { channelsOfMask, readIdentity } from './details.ts'
import { clearOSBits, clearOSKnownBits } from './mask.ts'
import { notRegisteredCode, parseReply, readOutcome, signedOutCode } from './reply.ts'
import { readFlag, readInteger } from './values.ts'

/**
 * Reads the support policy of an app from the ClearOS Marketplace service: the reply of
 * `get_app_details`, parsed or as text, or one item of the list of `get_apps`.
 *
 * `supported` is a mask of the five channels. It counts only as an integer from 0 to 2³¹ − 1, or
 * as a string of decimal or hexadecimal digits; without it the reading is `absent`, and with
 * anything else `invalid`. Never throws, and trusts no method of the input.
 *
 * @example
 * readClearOSPolicy({ basename: 'openvpn', name: 'OpenVPN', supported: '13' }).status // 'ready'
 * readClearOSPolicy({ basename: 'openvpn', name: 'OpenVPN' }).status // 'absent'
 * readClearOSPolicy({ code: 3, errmsg: 'Not registered' }).status // 'failed'
 */
export function readClearOSPolicy(details: unknown): PolicyReading {
  const reply = parseReply(details)
  if (!isRecord(reply)) {
    const issue = createIssue({
      path: [],
      expected: 'the details of an app as an object',
      received: reply,
      advice: 'Pass the reply of get_app_details or an item of get_apps.',
    })
    return { status: 'invalid', hidden: false, issues: [issue] }
  }
  const outcome = readOutcome(reply)
  if (typeof outcome === 'object') {
    const { code, ...said } = outcome
    return { status: 'failed', reason: failureReasonOf(code), ...said }
  }
  const hide = readHide(reply)
  const app = readApp(reply)
  const supported = readOwn(reply, 'supported')
  if (supported === undefined || supported === null) {
    return { status: 'absent', hidden: hide.hidden, app }
  }
  const mask = readInteger(supported)
  if (mask === undefined) {
    const issue = createIssue({
      path: ['supported'],
      expected: 'an integer from 0 to 2147483647, or a string of decimal or hexadecimal digits',
      received: supported,
      advice: 'Send the sum of the channel bits, or leave it out if the policy is not known.',
    })
    return { status: 'invalid', hidden: hide.hidden, app, issues: [issue] }
  }
  const unknownBits = mask & ~clearOSKnownBits
  const developer = readDeveloperOffer(reply)
  const hasDeveloper = (mask & clearOSBits.developer) !== 0
  return {
    status: 'ready',
    policy: { version: 1, app, channels: channelsOfMask(mask, developer) },
    hidden: hide.hidden,
    unknownBits,
    warnings: [
      ...hide.warnings,
      ...(unknownBits === 0 ? [] : [unknownBitsWarning(mask)]),
      ...(hasDeveloper ? contactWarnings(reply, developer) : []),
    ],
  }
}

/** Negative codes come from the host itself, when it cannot reach the service. */
function failureReasonOf(code: number): FailureReason {
  if (code === notRegisteredCode) return 'not-registered'
  if (code === signedOutCode) return 'signed-out'
  return code < 0 ? 'connection' : 'service'
}

function readApp(details: object): AppIdentity {
  const read = (key: string) => readOwn(details, key)
  return readIdentity(read('basename'), read('name'), read('vendor'))
}

/** The app's details name the developer's site and address: where the developer's service is found. */
function readDeveloperOffer(details: object): ChannelOffer {
  const url = readUrl(readOwn(details, 'devel_website'))
  const email = readEmail(readOwn(details, 'devel_email'))
  return {
    status: 'offered',
    ...(url !== undefined && { url }),
    ...(email !== undefined && { email }),
  }
}

/** A contact that was given and cannot be used. */
function contactWarnings(details: object, offer: ChannelOffer): readonly Issue[] {
  const contacts = [
    ['devel_website', 'url', 'an https:, http: or mailto: address'],
    ['devel_email', 'email', 'an e-mail address'],
  ] as const
  return contacts.flatMap(([key, term, expected]) => {
    const received = readOwn(details, key)
    const isUnset =
      received === undefined ||
      received === null ||
      (typeof received === 'string' && received.trim() === '')
    return isUnset || term in offer
      ? []
      : [createIssue({ path: [key], expected, received, advice: 'It was left out. Correct it.' })]
  })
}

function readHide(details: object): { hidden: boolean; warnings: readonly Issue[] } {
  const value = readOwn(details, 'hide_support_policy')
  const hidden = readFlag(value)
  if (hidden !== undefined) return { hidden, warnings: [] }
  const warning = createIssue({
    path: ['hide_support_policy'],
    expected: 'true, false, 1, 0, "1", "0", "true", "false" or empty',
    received: value,
    advice: 'The policy is shown. Send true to hide it.',
  })
  return { hidden: false, warnings: [warning] }
}

function unknownBitsWarning(mask: number): Issue {
  return createIssue({
    path: ['supported'],
    expected: `a sum of the bits ${Object.values(clearOSBits).join(', ')}`,
    received: mask,
    advice: 'The other bits were ignored and the five channels were read.',
  })
}
