import { describe, expect, it } from 'vitest'
import { readClearOSEntitlement } from '../../../src/model/clearos/readClearOSEntitlement.ts'
import type { ChannelEntitlement, Entitlement } from '../../../src/model/entitlement/entitlement.ts'
import { parseEntitlement } from '../../../src/model/entitlement/parseEntitlement.ts'
import { withThrowingGetter } from '../hostile.ts'

const business = { code: 0, edition: 'business', support_included: true, no_per_incident: false }

function read(info: unknown): Entitlement {
  const result = readClearOSEntitlement(info)
  if (!result.ok) throw new Error(result.issues[0]?.message)
  return result.value
}

function messagesOf(info: unknown): readonly string[] {
  const result = readClearOSEntitlement(info)
  return (result.ok ? result.warnings : result.issues).map(({ message }) => message)
}

const any = [true, false, undefined]
type Flags = readonly (boolean | undefined)[]

/** Editions, support_included, no_per_incident, upgrade_eligible, and what follows. */
const table: readonly (readonly [string[], Flags, Flags, Flags, ChannelEntitlement | undefined])[] =
  [
    [['business'], [true], any, any, 'included'],
    [['business'], [false], [false], any, 'per-incident'],
    [['business'], [false], [true, undefined], any, undefined],
    [['business'], [undefined], any, any, undefined],
    [['community', 'home', 'hosted'], any, any, [true], 'upgrade'],
    [['community', 'home', 'hosted'], any, any, [false], 'none'],
    [['community', 'home'], any, any, [undefined], 'none'],
    [['hosted'], any, any, [undefined], 'upgrade'],
    [[''], any, any, any, undefined],
  ]

describe('readClearOSEntitlement: professional support', () => {
  it.each(table)(
    'for %j, included %j, not per incident %j, upgrade %j: %s',
    (editions, included, notPerIncident, upgrade, professional) => {
      const channels = professional === undefined ? {} : { professional }
      for (const edition of editions) {
        for (const support_included of included) {
          for (const no_per_incident of notPerIncident) {
            for (const upgrade_eligible of upgrade) {
              const flags = { support_included, no_per_incident, upgrade_eligible }
              expect(read({ code: 0, edition, ...flags }).channels).toStrictEqual(channels)
            }
          }
        }
      }
    },
  )

  it('is unknown, with a warning, if the fields neither include it nor sell a ticket', () => {
    expect(messagesOf({ ...business, support_included: false, no_per_incident: true })).toEqual([
      '`no_per_incident` must be false where support_included is false, but is true. ' +
        'The entitlement is unknown. Report it to the service.',
    ])
  })

  it('is not granted by what is inherited or throws', () => {
    const inherited = Object.assign(Object.create({ support_included: true }), {
      code: 0,
      edition: 'business',
    })
    expect(read(inherited).channels).toEqual({})
    expect(read(withThrowingGetter(business, 'support_included')).channels).toEqual({})
    expect(read(withThrowingGetter(business, 'edition')).channels).toEqual({})
  })
})

describe('readClearOSEntitlement: flags', () => {
  it.each([
    [1, true],
    ['false', false],
    ['', undefined],
    [null, undefined],
    ['yes', undefined],
  ])('are read as PHP may send them: %j, %s', (has_open_ticket, liveTicket) => {
    expect(read({ ...business, has_open_ticket }).liveTicket).toBe(liveTicket)
  })

  it.each(['support_included', 'no_per_incident', 'upgrade_eligible', 'has_open_ticket'])(
    'such as %s are ignored with a warning if they are wrong, without if they say nothing',
    (key) => {
      expect(messagesOf({ code: 0, edition: 'home', [key]: 'yes' })).toEqual([
        `\`${key}\` must be true or false, but is "yes". ` +
          'It was ignored. Report it to the service.',
      ])
      for (const value of [undefined, null, '', '0', true]) {
        expect(messagesOf({ code: 0, edition: 'home', [key]: value })).toEqual([])
      }
    },
  )
})

describe('readClearOSEntitlement: the code', () => {
  it.each([0, '0'])('%j is a registered system', (code) => {
    const channels = { professional: 'included' }
    expect(read({ ...business, code })).toMatchObject({ registered: true, channels })
  })

  it.each([-1, '-2', 3, '3'])('%j is an unregistered system, entitled to nothing', (code) => {
    const channels = { professional: 'none' }
    expect(read({ ...business, code })).toMatchObject({ registered: false, channels })
  })

  it.each([null, undefined])('%s does not say whether the system is registered', (code) => {
    expect(read({ ...business, code })).toStrictEqual({
      edition: 'business',
      channels: { professional: 'included' },
      links: {},
    })
  })

  it.each<[unknown, string]>([
    [1, '1'],
    ['rnf', '"rnf"'],
    ['-0', '"-0"'],
    [[0], 'a list'],
  ])('%j is a failure', (code, received) => {
    const result = readClearOSEntitlement({ ...business, code })
    expect(result).toMatchObject({ ok: false, issues: [{ path: ['code'], received }] })
    expect(messagesOf({ ...business, code })).toEqual([
      `\`code\` must be 0, but is ${received}. ` +
        'Sign in again, or load the support information later.',
    ])
  })

  it('of a failure comes with what the service said, shortened', () => {
    expect(messagesOf({ code: 1, errmsg: 'Database down' })).toEqual([
      expect.stringMatching(/but is 1\. .* The service says: Database down$/),
    ])
    expect(messagesOf({ code: 1, errmsg: 'x'.repeat(10_000_000) })[0]?.length).toBeLessThan(700)
  })
})

describe('readClearOSEntitlement: any input', () => {
  it('reads JSON text, and takes a login page for a failure', () => {
    expect(read(JSON.stringify(business))).toEqual(read(business))
    expect(messagesOf('<!DOCTYPE html>')).toEqual([expect.stringContaining('`code` must be 0')])
  })

  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [[business], 'a list'],
    ['words', '"words"'],
    ['13', '13'],
  ])('refuses %j', (info, is) => {
    expect(readClearOSEntitlement(info)).toMatchObject({ ok: false, issues: [{ path: [] }] })
    expect(messagesOf(info)).toEqual([
      `The input must be an object with the support information of a system, but is ${is}. ` +
        'Pass the response of get_support_info.',
    ])
  })
})

describe('readClearOSEntitlement: edition, days, links and sales', () => {
  const at = (path: string) => `https://example.com/${path}`
  const info = {
    ...business,
    edition: ' Business\n',
    has_open_ticket: '1',
    days_remaining: '30',
    buy_support: at('buy'),
    business_upgrade: at('upgrade'),
    links: { submit_ticket: at('ticket'), forums: at('forums'), chat: at('chat') },
    sales_web: at('sales'),
    sales_email: 'sales@example.com',
    sales_phone: ' +1 555 0100 ',
  }

  it('are read from their fields, as parseEntitlement accepts them', () => {
    const value = read(info)
    expect(value).toStrictEqual({
      registered: true,
      edition: 'business',
      channels: { professional: 'included' },
      liveTicket: true,
      daysRemaining: 30,
      links: {
        submitTicket: at('ticket'),
        buyTicket: at('buy'),
        upgrade: at('upgrade'),
        forums: at('forums'),
      },
      sales: { url: at('sales'), email: 'sales@example.com', phone: '+1 555 0100' },
    })
    expect(parseEntitlement(value)).toEqual({ ok: true, value, warnings: [] })
  })

  it('are left out if they say nothing', () => {
    expect(read({ code: 0 })).toStrictEqual({ registered: true, channels: {}, links: {} })
    const { registered, edition, channels } = read(info)
    expect(read(business)).toStrictEqual({ registered, edition, channels, links: {} })
  })

  const wrong = 'It was left out. Correct it.'
  const address = 'an https:, http: or mailto: address'

  it.each<[string, object, string]>([
    ['days_remaining', { days_remaining: -1 }, 'a whole number of days'],
    ['buy_support', { buy_support: 'javascript:alert(1)' }, address],
    ['business_upgrade', { business_upgrade: '/upgrade' }, address],
    ['links.submit_ticket', { links: { submit_ticket: '#' } }, address],
    ['links.forums', { links: { forums: [at('forums')] } }, address],
    ['sales_web', { sales_web: 'example.com' }, address],
    ['sales_email', { sales_email: 'sales@example.com?bcc=x' }, 'an e-mail address'],
    ['sales_phone', { sales_phone: '5'.repeat(51) }, 'a phone number of at most 50 characters'],
  ])('are left out with a warning if %s is wrong', (key, fields, expected) => {
    const messages = messagesOf({ ...business, ...fields })
    expect(read({ ...business, ...fields })).toStrictEqual(read(business))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(new RegExp(`^\`${key}\` must be ${expected}, but is .*${wrong}$`))
  })

  it.each([undefined, null, '', ' '])('are not missed if they are %j', (value) => {
    const none = { links: value, buy_support: value, sales_email: value, days_remaining: value }
    expect(messagesOf({ ...business, ...none })).toEqual([])
  })

  it.each<[unknown, string | undefined]>([
    ['X'.repeat(60), 'x'.repeat(50)],
    ['', undefined],
    [7, undefined],
  ])('of the edition %j are %j', (edition, expected) => {
    expect(read({ ...business, edition }).edition).toBe(expected)
  })
})
