import { describe, expect, it } from 'vitest'
import { readClearOSEntitlement } from '../../../src/model/clearos/readClearOSEntitlement.ts'
import {
  type ProfessionalEntitlement,
  professionalEntitlements,
  type SystemEntitlement,
} from '../../../src/model/policy/entitlement.ts'
import { resolveChannels } from '../../../src/model/policy/resolveSupport.ts'
import { hostileValues, nested, whilePolluted, withThrowingGetter } from '../hostile.ts'
import { offered, policyOf } from '../policy/builders.ts'

function read(info: unknown): SystemEntitlement {
  const result = readClearOSEntitlement(info)
  if (!result.ok) throw new Error(result.issues[0]?.message)
  return result.value
}

const business = { code: 0, edition: 'business', support_included: true, no_per_incident: false }

const missing = undefined
const any = [true, false, missing]

type Flag = boolean | undefined | typeof any
const table: readonly (readonly [
  editions: readonly unknown[],
  support_included: Flag,
  no_per_incident: Flag,
  upgrade_eligible: Flag,
  professional: ProfessionalEntitlement,
])[] = [
  [['business'], true, any, any, 'included'],
  [['business'], false, false, any, 'per-incident'],
  [['business'], false, true, any, 'unknown'],
  [['business'], false, missing, any, 'unknown'],
  [['business'], missing, any, any, 'unknown'],
  [['community', 'home'], any, any, true, 'upgrade'],
  [['community', 'home'], any, any, false, 'none'],
  [['community', 'home'], any, any, missing, 'none'],
  [['hosted'], any, any, true, 'upgrade'],
  [['hosted'], any, any, false, 'none'],
  [['hosted'], any, any, missing, 'upgrade'],
  [[missing], any, any, any, 'unknown'],
]

const cases = table.flatMap(([editions, included, noPerIncident, upgrade, professional]) =>
  editions.flatMap((edition) =>
    [included].flat().flatMap((support_included) =>
      [noPerIncident].flat().flatMap((no_per_incident) =>
        [upgrade].flat().map((upgrade_eligible) => ({
          edition,
          support_included,
          no_per_incident,
          upgrade_eligible,
          professional,
        })),
      ),
    ),
  ),
)

describe('readClearOSEntitlement: professional support', () => {
  it('is told for every combination of edition and flags once', () => {
    expect(new Set(cases.map((row) => JSON.stringify(row))).size).toBe(5 * 3 ** 3)
    const answers = new Set(cases.map(({ professional }) => professional))
    expect(answers).toEqual(new Set(professionalEntitlements))
  })

  it.each(cases)(
    'is $professional for edition $edition, included $support_included, no per-incident $no_per_incident, upgrade $upgrade_eligible',
    ({ professional, ...fields }) => {
      expect(read({ code: 0, ...fields }).professional).toBe(professional)
    },
  )

  it.each<[unknown, ProfessionalEntitlement]>([
    [true, 'included'],
    [1, 'included'],
    ['1', 'included'],
    ['true', 'included'],
    [false, 'per-incident'],
    [0, 'per-incident'],
    ['0', 'per-incident'],
    ['false', 'per-incident'],
    ['', 'unknown'],
    [null, 'unknown'],
    ['yes', 'unknown'],
    ['TRUE', 'unknown'],
    [2, 'unknown'],
    [[true], 'unknown'],
    [{}, 'unknown'],
    [Object(true), 'unknown'],
    [1n, 'unknown'],
  ])('reads the flag %s as PHP may send it: %s', (support_included, professional) => {
    expect(read({ ...business, support_included }).professional).toBe(professional)
  })

  it.each(['support_included', 'no_per_incident', 'upgrade_eligible', 'has_open_ticket'])(
    'has a warning for %s that is no flag, and none for one that says nothing',
    (key) => {
      const warningsOf = (value: unknown) => {
        const result = readClearOSEntitlement({ code: 0, edition: 'home', [key]: value })
        return result.ok ? result.warnings.map(({ message }) => message) : undefined
      }
      const advice = 'It was ignored, as if it were left out: ask the service.'
      expect(warningsOf('yes')).toEqual([
        `\`${key}\` must be true or false, but is "yes". ${advice}`,
      ])
      for (const value of [undefined, null, '', '0', true]) expect(warningsOf(value)).toEqual([])
    },
  )

  it('is not granted by what is inherited', () => {
    const inherited = Object.assign(Object.create({ support_included: true }), {
      code: 0,
      edition: 'business',
    })
    expect(read(inherited).professional).toBe('unknown')
    const polluted = whilePolluted('support_included', true, () =>
      readClearOSEntitlement({ code: 0, edition: 'business' }),
    )
    expect(polluted).toMatchObject({ ok: true, value: { professional: 'unknown' } })
  })

  it.each(['support_included', 'edition'])('is unknown where reading %s throws', (key) => {
    expect(read(withThrowingGetter(business, key)).professional).toBe('unknown')
  })

  it('is unknown, with a warning, where the fields neither include nor sell a ticket', () => {
    const result = readClearOSEntitlement({
      ...business,
      support_included: false,
      no_per_incident: true,
    })
    expect(result).toMatchObject({
      ok: true,
      value: { professional: 'unknown' },
      warnings: [
        {
          path: ['no_per_incident'],
          message:
            '`no_per_incident` must be false where support_included is false, but is true. ' +
            'What the system may use is unknown: ask the service.',
        },
      ],
    })
  })

  it.each<[unknown, string]>([
    ['Business', 'business'],
    [' home\n', 'home'],
    ['X'.repeat(60), 'x'.repeat(50)],
    [`X${'😀'.repeat(60)}`, `x${'😀'.repeat(24)}`],
    ['\ud83d', 'unknown'],
    ['', 'unknown'],
    [7, 'unknown'],
    [missing, 'unknown'],
  ])('names the edition %j: %s', (edition, expected) => {
    expect(read({ code: 0, edition }).edition).toBe(expected)
  })
})

describe('readClearOSEntitlement: the code', () => {
  it.each([0, '0'])('%j is a registered system', (code) => {
    expect(read({ ...business, code })).toMatchObject({
      registered: true,
      professional: 'included',
    })
  })

  it.each([-1, -2, '-1', 3, '3'])(
    '%j is a system that is not registered, entitled to nothing',
    (code) => {
      expect(read({ ...business, code })).toMatchObject({ registered: false, professional: 'none' })
    },
  )

  it.each<[string, object]>([
    ['null', { code: null }],
    ['undefined', { code: undefined }],
    ['missing', {}],
    ['inherited', Object.create({ code: 0 })],
  ])('%s does not say whether the system is registered', (_, said) => {
    const { edition, support_included } = business
    const entitlement = read(Object.assign(said, { edition, support_included }))
    expect(entitlement).toMatchObject({ registered: 'unknown', professional: 'included' })
    const [channel] = resolveChannels(policyOf({ professional: offered }), entitlement).filter(
      ({ id }) => id === 'professional',
    )
    expect(channel).toMatchObject({ status: 'unknown', reason: 'entitlement-unknown' })
    expect(channel).not.toHaveProperty('action')
  })

  it.each<[unknown, string]>([
    [1, '1'],
    [4, '4'],
    [5, '5'],
    ['6', '"6"'],
    ['rnf', '"rnf"'],
    ['', '""'],
    ['-0', '"-0"'],
    [true, 'true'],
    [[0], 'a list'],
    [{ valueOf: () => 0 }, 'an object'],
  ])('%j is a failure', (code, received) => {
    const result = readClearOSEntitlement({ ...business, code })
    expect(result).toMatchObject({
      ok: false,
      issues: [{ path: ['code'], expected: '0', received }],
    })
  })

  it('is a failure where reading it throws', () => {
    expect(readClearOSEntitlement(withThrowingGetter(business, 'code'))).toMatchObject({
      ok: false,
      issues: [{ path: ['code'], received: 'a value that throws when it is read' }],
    })
  })

  it('says what it is a failure of, and what to do', () => {
    expect(readClearOSEntitlement({ code: 1 })).toHaveProperty(
      'issues.0.message',
      '`code` must be 0, but is 1. Sign in again, or ask for the support information later.',
    )
  })

  it('quotes what the service said, shortened', () => {
    const said = readClearOSEntitlement({ code: 1, errmsg: 'Database down' })
    expect(said).toMatchObject({ ok: false, issues: [{ received: '"Database down"' }] })
    const long = readClearOSEntitlement({ code: 1, errmsg: 'x'.repeat(10_000_000) })
    expect(!long.ok && long.issues[0]?.message.length).toBeLessThan(500)
  })
})

describe('readClearOSEntitlement: any input', () => {
  it('reads JSON text', () => {
    expect(read(JSON.stringify(business))).toEqual(read(business))
  })

  it('takes the login page of an expired session for a failure', () => {
    const result = readClearOSEntitlement('<!DOCTYPE html><html>')
    expect(result).toMatchObject({ ok: false, issues: [{ path: ['code'], received: '5' }] })
  })

  it.each([undefined, null, 13, true, [], [business], 'words', '"business"'])(
    'refuses %j',
    (info) => {
      expect(readClearOSEntitlement(info)).toMatchObject({ ok: false, issues: [{ path: [] }] })
    },
  )

  it('says what to pass', () => {
    expect(readClearOSEntitlement(13)).toHaveProperty(
      'issues.0.message',
      'The input must be the support information of a system as an object, but is 13. ' +
        'Pass the reply of get_support_info.',
    )
  })

  it.each(hostileValues)('grants nothing for %s', (_, create) => {
    const whole = readClearOSEntitlement(create())
    expect(whole.ok ? whole.value.professional : 'unknown').toBe('unknown')
    const info = { code: 0, edition: 'business', support_included: create(), links: create() }
    expect(read(info)).toMatchObject({ professional: 'unknown', links: {} })
  })

  it('reads 5,000 levels under an unknown key', () => {
    expect(read({ ...business, more: nested(5_000) }).professional).toBe('included')
  })
})
