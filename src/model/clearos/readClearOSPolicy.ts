import type { FailureReason, PolicyReading } from '../policy/policyReading.ts'
import type { ChannelOffer } from '../policy/supportPolicy.ts'
import { createIssue, type Issue } from '../reading/issue.ts'
import { isRecord, readOwn } from '../reading/ownProperties.ts'
import { nameLimit, readText } from '../values/text.ts'
import { readEmail, readUrl } from './contacts.ts'
import { clearOSBits, knownBits, offersOfMask } from './mask.ts'
import { readFlag, readInteger } from './phpValues.ts'
import { readApp } from './readApp.ts'
import { readGiven } from './readGiven.ts'
import { notRegisteredCode, readOutcome, readResponse, signedOutCode } from './response.ts'

/**
 * Reads the support policy of an app from the ClearOS Marketplace service: the response of
 * `get_app_details`, parsed or as text, or one item of the list of `get_apps`. Never throws.
 *
 * `supported` is a mask of the five channels: an integer from 0 to 2³¹ − 1, or a string of decimal
 * or hexadecimal digits. Without it the result is `absent`; with any other value it is `invalid`.
 * Bits above 16 are ignored, with a warning.
 *
 * @example
 * readClearOSPolicy({ basename: 'openvpn', name: 'OpenVPN', supported: '13' }).status // 'ready'
 * readClearOSPolicy({ basename: 'openvpn', name: 'OpenVPN' }).status // 'absent'
 * readClearOSPolicy({ code: 3, errmsg: 'Not registered' }).status // 'failed'
 */
export function readClearOSPolicy(details: unknown): PolicyReading {
  const response = readResponse(details)
  if (!isRecord(response)) {
    const issue = createIssue({
      path: [],
      expected: 'an object with the details of an app',
      received: response,
      advice: 'Pass the response of get_app_details or an item of get_apps.',
    })
    return { status: 'invalid', hidden: false, issues: [issue] }
  }
  const outcome = readOutcome(response)
  if (typeof outcome === 'object') {
    const { code, ...rest } = outcome
    return { status: 'failed', reason: failureReasonOf(code), ...rest }
  }
  const { hidden, warnings } = readHide(response)
  const read = (key: string) => readOwn(response, key)
  const identity = readApp(read('basename'), read('name'))
  const vendor = readText(read('vendor'), nameLimit)
  const app = identity && { app: vendor === undefined ? identity : { ...identity, vendor } }
  const supported = read('supported')
  if (supported === undefined || supported === null) return { status: 'absent', hidden, ...app }
  const mask = readInteger(supported)
  if (mask === undefined) {
    const issue = createIssue({
      path: ['supported'],
      expected: 'an integer from 0 to 2147483647, or a string of decimal or hexadecimal digits',
      received: supported,
      advice: 'Send the sum of the channel bits, or omit it if the policy is unknown.',
    })
    return { status: 'invalid', hidden, ...app, issues: [issue] }
  }
  const contactWarnings: Issue[] = []
  const developer = readDeveloperOffer(response, contactWarnings)
  const hasDeveloper = (mask & clearOSBits.developer) !== 0
  return {
    status: 'ready',
    policy: { version: 1, ...app, channels: offersOfMask(mask, developer) },
    hidden,
    warnings: [...warnings, ...unknownBitsWarnings(mask), ...(hasDeveloper ? contactWarnings : [])],
  }
}

/** A negative code means that the host cannot reach the service. */
function failureReasonOf(code: number): FailureReason {
  if (code === notRegisteredCode) return 'not-registered'
  if (code === signedOutCode) return 'signed-out'
  return code < 0 ? 'connection' : 'service'
}

/** Reads the developer's site and e-mail address. */
function readDeveloperOffer(details: object, warnings: Issue[]): ChannelOffer {
  const address = 'an https:, http: or mailto: address'
  const url = readGiven(details, 'devel_website', readUrl, address, warnings)
  const email = readGiven(details, 'devel_email', readEmail, 'an e-mail address', warnings)
  return {
    status: 'offered',
    ...(url !== undefined && { url }),
    ...(email !== undefined && { email }),
  }
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

function unknownBitsWarnings(mask: number): readonly Issue[] {
  if ((mask & ~knownBits) === 0) return []
  const warning = createIssue({
    path: ['supported'],
    expected: `a sum of the bits ${Object.values(clearOSBits).join(', ')}`,
    received: mask,
    advice: 'The other bits were ignored.',
  })
  return [warning]
}
