import { describe, expect, it } from 'vitest'
import { clearOSMask } from '../../../src/model/clearos/mask.ts'
import { readClearOSPolicy } from '../../../src/model/clearos/readClearOSPolicy.ts'
import { parseSupportPolicy } from '../../../src/model/policy/parseSupportPolicy.ts'
import { failureReasons, type PolicyReading } from '../../../src/model/policy/policyReading.ts'
import type { Issue } from '../../../src/model/reading/issue.ts'
import { withThrowingGetter } from '../hostile.ts'

const details = { basename: 'openvpn', name: 'OpenVPN' }
const app = { id: 'openvpn', name: 'OpenVPN' }

function readReady(fields: object): Extract<PolicyReading, { status: 'ready' }> {
  const reading = readClearOSPolicy({ ...details, ...fields })
  if (reading.status !== 'ready') throw new Error(`expected a ready reading, not ${reading.status}`)
  return reading
}

const messagesOf = (issues: readonly Issue[]) => issues.map(({ message }) => message)

describe('readClearOSPolicy: supported', () => {
  it.each([...Array(32).keys()])('offers the channels of mask %i, however written', (mask) => {
    for (const supported of [mask, `${mask}`, `\t${mask} `, `0x${mask.toString(16)}`]) {
      const { policy, warnings } = readReady({ supported })
      expect(clearOSMask(policy)).toBe(mask)
      expect(warnings).toEqual([])
    }
  })

  it('makes a policy that parseSupportPolicy accepts as it is', () => {
    const { policy } = readReady({ supported: 21, vendor: 'Example' })
    expect(policy.app).toEqual({ ...app, vendor: 'Example' })
    expect(parseSupportPolicy(policy)).toEqual({ ok: true, value: policy, warnings: [] })
  })

  it.each([{}, { supported: undefined }, { supported: null }])(
    'is absent, which is not "none", for %j',
    (fields) => {
      const reading = { status: 'absent', hidden: false, app }
      expect(readClearOSPolicy({ ...details, ...fields })).toEqual(reading)
    },
  )

  it('is absent if it is inherited', () => {
    const inherited = Object.assign(Object.create({ supported: 31 }), details)
    expect(readClearOSPolicy(inherited).status).toBe('absent')
  })

  it.each([-1, 1.5, 2 ** 31, '', 'abc', '1e1', '+13', true, false, [], {}, 13n])(
    'is invalid if it is %s',
    (supported) => {
      expect(readClearOSPolicy({ ...details, supported })).toMatchObject({
        status: 'invalid',
        hidden: false,
        app,
        issues: [{ path: ['supported'] }],
      })
    },
  )

  it('is invalid if it throws, and says what to send', () => {
    const reading = readClearOSPolicy(withThrowingGetter(details, 'supported'))
    expect(reading.status === 'invalid' && messagesOf(reading.issues)).toEqual([
      '`supported` must be an integer from 0 to 2147483647, or a string of decimal or hexadecimal ' +
        'digits, but is a value that throws when it is read. ' +
        'Send the sum of the channel bits, or omit it if the policy is unknown.',
    ])
  })

  it.each<[unknown, number, string]>([
    [32, 0, '32'],
    ['0x2d', 13, '45'],
    [2 ** 31 - 1, 31, '2147483647'],
  ])(
    'of %s has bits that nobody knows: the five are read, with a warning',
    (supported, mask, is) => {
      const { policy, warnings } = readReady({ supported })
      expect(clearOSMask(policy)).toBe(mask)
      expect(messagesOf(warnings)).toEqual([
        `\`supported\` must be a sum of the bits 1, 2, 4, 8, 16, but is ${is}. ` +
          'The other bits were ignored.',
      ])
    },
  )
})

describe('readClearOSPolicy: hide_support_policy', () => {
  it.each([
    ...[true, 1, '1', 'true'].map((value) => [value, true]),
    ...[false, 0, '0', 'false', '', null, undefined].map((value) => [value, false]),
  ])('of %j hides the policy: %j', (hide_support_policy, hidden) => {
    expect(readReady({ supported: 13, hide_support_policy })).toMatchObject({
      hidden,
      warnings: [],
    })
  })

  it.each([
    ['yes', '"yes"'],
    [2, '2'],
    [[true], 'a list'],
  ])('of %j shows it, with a warning', (hide_support_policy, is) => {
    const { hidden, warnings } = readReady({ supported: 13, hide_support_policy })
    expect(hidden).toBe(false)
    expect(warnings.map(({ path }) => path)).toEqual([['hide_support_policy']])
    expect(messagesOf(warnings)).toEqual([
      '`hide_support_policy` must be true, false, 1, 0, "1", "0", "true", "false" or empty, ' +
        `but is ${is}. The policy is shown. Send true to hide it.`,
    ])
  })

  it.each([
    ['absent', {}],
    ['invalid', { supported: 'abc' }],
  ])('also hides what is %s', (status, fields) => {
    const reading = readClearOSPolicy({ ...details, ...fields, hide_support_policy: true })
    expect(reading).toMatchObject({ status, hidden: true })
  })
})

describe('readClearOSPolicy: a response that is an error', () => {
  const reasons: [unknown, string][] = [
    ['3', 'not-registered'],
    [5, 'signed-out'],
    [-1, 'connection'],
    [1, 'service'],
    [3.5, 'service'],
    ['rnf', 'service'],
    ['-0', 'service'],
  ]

  it.each(reasons)('with the code %j has failed: %s', (code, reason) => {
    const reading = readClearOSPolicy({ ...details, supported: 31, code, errmsg: 'Sorry.' })
    expect(reading).toStrictEqual({ status: 'failed', reason, message: 'Sorry.' })
  })

  it('has every reason there is', () => {
    expect(new Set(reasons.map(([, reason]) => reason))).toEqual(new Set(failureReasons))
  })

  it.each([0, '0', null, undefined])('is none with the code %j', (code) => {
    expect(readClearOSPolicy({ ...details, supported: 13, code }).status).toBe('ready')
  })

  it('is a login page in place of JSON', () => {
    const failed = { status: 'failed', reason: 'signed-out' }
    expect(readClearOSPolicy('<!DOCTYPE html><html>')).toStrictEqual(failed)
  })
})

describe('readClearOSPolicy: any input', () => {
  it('reads JSON text', () => {
    const fields = { ...details, supported: '13' }
    expect(readClearOSPolicy(JSON.stringify(fields))).toEqual(readClearOSPolicy(fields))
    expect(readClearOSPolicy('{"__proto__":{"supported":31}}').status).toBe('absent')
  })

  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [[{ ...details, supported: 13 }], 'a list'],
    ['Connection failure', '"Connection failure"'],
    ['13', '13'],
  ])('refuses %j', (input, is) => {
    const reading = readClearOSPolicy(input)
    expect(reading).toMatchObject({ status: 'invalid', hidden: false, issues: [{ path: [] }] })
    expect(reading.status === 'invalid' && messagesOf(reading.issues)).toEqual([
      `The input must be an object with the details of an app, but is ${is}. ` +
        'Pass the response of get_app_details or an item of get_apps.',
    ])
  })
})

describe('readClearOSPolicy: how to reach the developer', () => {
  const contact = { devel_website: ' https://example.com\n', devel_email: ' help@example.com ' }
  const wrong = { devel_website: '/help', devel_email: 'help' }

  it('is told of the developer’s channel alone', () => {
    const { policy, warnings } = readReady({ ...contact, supported: 31 })
    expect(warnings).toEqual([])
    expect(policy.channels).toEqual({
      'public-forum': { status: 'offered' },
      'dedicated-forum': { status: 'offered' },
      developer: { status: 'offered', url: 'https://example.com', email: 'help@example.com' },
      professional: { status: 'offered' },
      consulting: { status: 'offered' },
    })
  })

  it('offers nothing that the mask does not', () => {
    const { policy } = readReady({ ...contact, supported: 27 })
    expect(policy.channels.developer).toEqual({ status: 'not-offered' })
  })

  it('is left out if it is wrong, with warnings after those of the mask', () => {
    const { policy, warnings } = readReady({ ...wrong, supported: 68 })
    expect(policy.channels.developer).toStrictEqual({ status: 'offered' })
    expect(warnings.map(({ path }) => path.join())).toEqual([
      'supported',
      'devel_website',
      'devel_email',
    ])
    expect(messagesOf(warnings).slice(1)).toEqual([
      '`devel_website` must be an https:, http: or mailto: address, but is "/help". ' +
        'It was left out. Correct it.',
      '`devel_email` must be an e-mail address, but is "help". It was left out. Correct it.',
    ])
  })

  it('is wrong, too, if it is no text', () => {
    const { warnings } = readReady({ supported: 4, devel_website: 13, devel_email: [] })
    expect(warnings).toHaveLength(2)
  })

  it.each([undefined, null, '', ' \n'])('is not missed if it is %j', (value) => {
    const { warnings } = readReady({ supported: 4, devel_website: value, devel_email: value })
    expect(warnings).toEqual([])
  })

  it('is not missed if the developer offers nothing', () => {
    expect(readReady({ ...wrong, supported: 27 }).warnings).toEqual([])
  })
})
