import { describe, expect, it } from 'vitest'
import { clearOSMask } from '../../../src/model/clearos/mask.ts'
import { readClearOSPolicy } from '../../../src/model/clearos/readClearOSPolicy.ts'
import { parseSupportPolicy } from '../../../src/model/policy/parseSupportPolicy.ts'
import type { PolicyReading } from '../../../src/model/policy/policyReading.ts'
import {
  hostileValues,
  nested,
  throwingProxy,
  whilePolluted,
  withThrowingGetter,
} from '../hostile.ts'

const app = { basename: 'openvpn', name: 'OpenVPN' }
const identity = { id: 'openvpn', name: 'OpenVPN' }

const bits = [
  ['public-forum', 1],
  ['dedicated-forum', 2],
  ['developer', 4],
  ['professional', 8],
  ['consulting', 16],
] as const

function readReady(details: unknown): Extract<PolicyReading, { status: 'ready' }> {
  const reading = readClearOSPolicy(details)
  if (reading.status !== 'ready') throw new Error(`expected a ready reading, not ${reading.status}`)
  return reading
}

function offeredIn(details: unknown): string[] {
  const { channels } = readReady(details).policy
  return Object.entries(channels).flatMap(([id, { status }]) => (status === 'offered' ? [id] : []))
}

describe('readClearOSPolicy: the mask', () => {
  it.each<[string, unknown, number]>([
    ['zero', 0, 0],
    ['minus zero', -0, 0],
    ['an integer', 13, 13],
    ['all five bits', 31, 31],
    ['an integer written as a fraction', 13.0, 13],
    ['decimal digits', '13', 13],
    ['decimal digits with leading zeros', '0013', 13],
    ['decimal digits with spaces round them', ' 13 ', 13],
    ['decimal digits with tabs and line breaks round them', '\t13\r\n', 13],
    ['decimal digits with the rarer ASCII white space', '\f\v13\v\f', 13],
    ['hexadecimal digits', '0x0d', 13],
    ['hexadecimal digits in capitals', '0X0D', 13],
    ['hexadecimal digits with spaces round them', ' 0xd ', 13],
    ['the text of zero', '0', 0],
    ['the hexadecimal text of zero', '0x0', 0],
  ])('accepts %s', (_, supported, mask) => {
    const reading = readReady({ ...app, supported })
    expect(clearOSMask(reading.policy)).toBe(mask)
    expect(reading).toMatchObject({ unknownBits: 0, warnings: [], hidden: false })
  })

  it.each<[string, unknown, string]>([
    ['a negative integer', -1, '-1'],
    ['a fraction', 1.9, '1.9'],
    ['the first integer out of range', 2 ** 31, '2147483648'],
    ['an integer whose low bits would fit', 2 ** 32 + 13, '4294967309'],
    ['a huge number', 1e20, '100000000000000000000'],
    ['NaN', Number.NaN, 'NaN'],
    ['Infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['an empty text', '', '""'],
    ['a blank text', ' ', '" "'],
    ['words', 'abc', '"abc"'],
    ['an exponent', '1e1', '"1e1"'],
    ['a list in a text', '1,4', '"1,4"'],
    ['digits apart', '1 3', '"1 3"'],
    ['a plus sign', '+13', '"+13"'],
    ['a minus sign', '-1', '"-1"'],
    ['a minus zero in a text', '-0', '"-0"'],
    ['a fraction in a text', '13.0', '"13.0"'],
    ['a digit separator', '1_3', '"1_3"'],
    ['a prefix without digits', '0x', '"0x"'],
    ['a prefix with a letter beyond f', '0xg', '"0xg"'],
    ['a binary number', '0b1101', '"0b1101"'],
    ['an octal number', '0o15', '"0o15"'],
    ['a text out of range', '2147483648', '"2147483648"'],
    ['a hexadecimal text out of range', '0x80000000', '"0x80000000"'],
    ['a text of more digits than a number holds', '9'.repeat(400), `"${'9'.repeat(60)}…"`],
    ['Arabic digits', '١٣', '"١٣"'],
    ['full-width digits', '１３', '"１３"'],
    ['a non-breaking space round the digits', '\u00a013', '"\u00a013"'],
    ['a byte order mark before the digits', '\ufeff13', '"\\u{feff}13"'],
    ['a NUL after the digits', '13\0', '"13\\u0000"'],
    ['true', true, 'true'],
    ['false', false, 'false'],
    ['a list', [13], 'a list'],
    ['an empty list', [], 'a list'],
    ['an object', {}, 'an object'],
    ['an object that converts to a number', { valueOf: () => 13 }, 'an object'],
    ['an object that converts to a text', { toString: () => '13' }, 'an object'],
    ['an object that converts to a primitive', { [Symbol.toPrimitive]: () => 13 }, 'an object'],
    ['a boxed number', Object(13), 'an object'],
    ['a boxed text', Object('13'), 'an object'],
    ['a bigint', 13n, 'a bigint'],
    ['a symbol', Symbol('13'), 'a symbol'],
    ['a function', () => 13, 'a function'],
    ['a date', new Date(13), 'an object'],
  ])('refuses %s', (_, supported, received) => {
    const reading = readClearOSPolicy({ ...app, supported })
    expect(reading).toMatchObject({ status: 'invalid', hidden: false, app: identity })
    expect(reading).toHaveProperty('issues', [
      expect.objectContaining({ path: ['supported'], received }),
    ])
  })

  it.each<[string, unknown]>([
    ['no key', app],
    ['undefined', { ...app, supported: undefined }],
    ['null', { ...app, supported: null }],
    ['an inherited key only', Object.assign(Object.create({ supported: 31 }), app)],
  ])('reads %s as absent, which is not "none"', (_, details) => {
    expect(readClearOSPolicy(details)).toEqual({ status: 'absent', hidden: false, app: identity })
  })

  it('makes a policy that parseSupportPolicy accepts as it is', () => {
    const { policy } = readReady({ ...app, vendor: 'Example', supported: 21 })
    expect(parseSupportPolicy(policy)).toEqual({ ok: true, value: policy, warnings: [] })
  })

  it('is not granted by a polluted Object.prototype', () => {
    expect(whilePolluted('supported', 31, () => readClearOSPolicy(app).status)).toBe('absent')
  })

  it('refuses a mask whose getter throws', () => {
    const reading = readClearOSPolicy(withThrowingGetter(app, 'supported'))
    expect(reading).toMatchObject({ status: 'invalid', issues: [{ path: ['supported'] }] })
  })

  it('says what is wrong, where, and what to do', () => {
    const reading = readClearOSPolicy({ ...app, supported: 'abc' })
    const expected = 'an integer from 0 to 2147483647, or a string of decimal or hexadecimal digits'
    expect(reading).toHaveProperty('issues', [
      {
        path: ['supported'],
        expected,
        received: '"abc"',
        message:
          `\`supported\` must be ${expected}, but is "abc". ` +
          'Send the sum of the channel bits, or leave it out if the policy is not known.',
      },
    ])
  })

  it.each([...Array(32).keys()])(
    'offers exactly the channels of mask %i, however written',
    (mask) => {
      const channels = bits.flatMap(([id, bit]) => (mask & bit ? [id] : []))
      for (const supported of [mask, `${mask}`, `\t${mask} `, `0x${mask.toString(16)}`]) {
        expect(offeredIn({ ...app, supported })).toEqual(channels)
        expect(clearOSMask(readReady({ ...app, supported }).policy)).toBe(mask)
      }
    },
  )

  it.each([
    [32, 32, '32'],
    [63, 32, '63'],
    [67, 64, '67'],
    ['0x2d', 32, '45'],
    [2 ** 31 - 1, 2 ** 31 - 32, '2147483647'],
  ])(
    'keeps the unknown bits of %s apart, with a warning, and reads the five',
    (supported, unknownBits, received) => {
      const reading = readReady({ ...app, supported })
      expect(reading.unknownBits).toBe(unknownBits)
      expect(clearOSMask(reading.policy)).toBe(Number(supported) - unknownBits)
      expect(reading.warnings).toMatchObject([{ path: ['supported'], received }])
    },
  )
})

describe('readClearOSPolicy: the administrator who hides it', () => {
  it.each<[string, unknown, boolean, number]>([
    ['true', true, true, 0],
    ['1', 1, true, 0],
    ['"1"', '1', true, 0],
    ['"true"', 'true', true, 0],
    ['false', false, false, 0],
    ['0', 0, false, 0],
    ['"0"', '0', false, 0],
    ['"false"', 'false', false, 0],
    ['an empty text', '', false, 0],
    ['null', null, false, 0],
    ['undefined', undefined, false, 0],
    ['other words', 'yes', false, 1],
    ['capitals', 'TRUE', false, 1],
    ['a padded text', ' 1', false, 1],
    ['another number', 2, false, 1],
    ['NaN', Number.NaN, false, 1],
    ['a list', [true], false, 1],
    ['an object', {}, false, 1],
    ['a boxed boolean', Object(true), false, 1],
    ['a bigint', 1n, false, 1],
  ])('is read from %s', (_, hide_support_policy, hidden, warnings) => {
    const reading = readReady({ ...app, supported: 13, hide_support_policy })
    expect(reading.hidden).toBe(hidden)
    expect(reading.warnings.map(({ path }) => path)).toEqual(
      Array(warnings).fill(['hide_support_policy']),
    )
  })

  it('says which values there are, and what became of another', () => {
    const [warning] = readReady({ ...app, supported: 13, hide_support_policy: 'yes' }).warnings
    expect(warning?.message).toBe(
      '`hide_support_policy` must be true, false, 1, 0, "1", "0", "true", "false" or empty, ' +
        'but is "yes". The policy is shown. Send true to hide it.',
    )
  })

  it('shows a policy whose flag throws when it is read', () => {
    const details = withThrowingGetter({ ...app, supported: 13 }, 'hide_support_policy')
    expect(readReady(details)).toMatchObject({ hidden: false, warnings: [{}] })
  })

  it('also hides what is absent or invalid', () => {
    const hidden = { ...app, hide_support_policy: true }
    expect(readClearOSPolicy(hidden)).toMatchObject({ status: 'absent', hidden: true })
    const invalid = readClearOSPolicy({ ...hidden, supported: 'abc' })
    expect(invalid).toMatchObject({ status: 'invalid', hidden: true })
  })
})

describe('readClearOSPolicy: any input', () => {
  it.each<[string, unknown, string]>([
    ['undefined', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a number', 13, '13'],
    ['a list', [{ ...app, supported: 13 }], 'a list'],
    ['a function', () => app, 'a function'],
    ['a symbol', Symbol('details'), 'a symbol'],
    ['an empty text', '', '""'],
    ['words', 'Connection failure', '"Connection failure"'],
    ['JSON that is no object', '13', '13'],
    ['JSON null', 'null', 'null'],
    ['broken JSON', '{"supported":13', '"{\\"supported\\":13"'],
  ])('refuses %s', (_, details, received) => {
    const reading = readClearOSPolicy(details)
    expect(reading).toMatchObject({
      status: 'invalid',
      hidden: false,
      issues: [{ path: [], received }],
    })
  })

  it('says what to pass', () => {
    expect(readClearOSPolicy(13)).toHaveProperty(
      'issues.0.message',
      'The input must be the details of an app as an object, but is 13. ' +
        'Pass the reply of get_app_details or an item of get_apps.',
    )
  })

  it.each(hostileValues)('offers nothing for %s', (_, create) => {
    expect(['absent', 'invalid', 'failed']).toContain(readClearOSPolicy(create()).status)
    const reading = readClearOSPolicy({ ...app, supported: create(), name: create() })
    expect(reading).toMatchObject({ status: 'invalid', app: { id: 'openvpn', name: 'openvpn' } })
  })

  it('offers nothing for a proxy of a valid reply that throws', () => {
    const reading = readClearOSPolicy(throwingProxy({ ...app, supported: 31 }))
    expect(reading.status).not.toBe('ready')
  })

  it('reads a reply with 5,000 levels under an unknown key', () => {
    expect(offeredIn({ ...app, supported: 1, more: nested(5_000) })).toEqual(['public-forum'])
    expect(readClearOSPolicy(nested(5_000)).status).toBe('absent')
  })

  it('shortens what it quotes of a text of 10 MB', () => {
    const reading = readClearOSPolicy({ ...app, supported: 'x'.repeat(10_000_000) })
    if (reading.status !== 'invalid') throw new Error('expected an invalid reading')
    expect(reading.issues[0]?.message.length).toBeLessThan(500)
  })
})
