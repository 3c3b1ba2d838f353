import { describe, expect, it } from 'vitest'
import { parseEntitlement } from '../../../src/model/entitlement/parseEntitlement.ts'
import { changed } from '../policy/documents.ts'

const whole = {
  registered: true,
  edition: 'business',
  channels: {
    'public-forum': 'included',
    'dedicated-forum': 'none',
    developer: 'upgrade',
    professional: 'per-incident',
    consulting: 'none',
  },
  liveTicket: false,
  daysRemaining: 30,
  links: {
    submitTicket: 'https://example.com/ticket',
    buyTicket: 'https://example.com/buy',
    upgrade: 'https://example.com/upgrade',
    register: 'mailto:register@example.com',
    forums: 'https://example.com/forums',
  },
  sales: { url: 'https://example.com/sales', email: 'sales@example.com', phone: '+1 555 0100' },
}
const at = (path: string, value: unknown) => parseEntitlement(changed(whole, path, value))

describe('parseEntitlement', () => {
  it.each([whole, { channels: {} }])('accepts %j as it is', (value) => {
    expect(parseEntitlement(value)).toEqual({ ok: true, value, warnings: [] })
  })

  it.each([
    [null, 'null'],
    ['business', '"business"'],
    [[whole], 'a list'],
  ])('refuses %j', (input, received) => {
    expect(parseEntitlement(input)).toMatchObject({
      ok: false,
      issues: [{ path: [], expected: 'an entitlement', received }],
    })
  })
})

const short = 'a text of 1 to 50 characters, not blank'
const days = 'a whole number of days from 0'
const url = 'an https:, http: or mailto: address of at most 2048 characters'
const email = 'an e-mail address of at most 254 characters'
const addresses = 'an object of addresses'
const contact = 'an object with url, email or phone'
const grant = 'one of included, per-incident, upgrade, none'

function expectLeftOut(path: string, value: unknown, expected: string): void {
  const result = at(path, value)
  const message = expect.stringMatching(/\. It was left out\.$/)
  expect(result).toMatchObject({
    ok: true,
    warnings: [{ path: path.split('.'), expected, message }],
  })
  if (result.ok) expect(result.value).toEqual(changed(whole, path, undefined))
}

describe.each<[string, string, unknown[]]>([
  ['edition', short, [' ', 7, 'x'.repeat(51)]],
  ['daysRemaining', days, [-1, 1.5, '30', 100_001]],
  ['links', addresses, [[], 'https://example.com']],
  ['links.submitTicket', url, ['#', 'javascript:alert(1)']],
  ['links.buyTicket', url, ['/buy']],
  ['links.upgrade', url, [1]],
  ['links.register', url, ['register@example.com']],
  ['links.forums', url, [['https://example.com']]],
  ['sales', contact, [[], 'sales@example.com']],
  ['sales.url', url, ['tel:1']],
  ['sales.email', email, ['sales@example.com?bcc=x']],
  ['sales.phone', short, [15_550_100, '5'.repeat(51)]],
])('the optional field %s', (path, expected, wrong) => {
  it.each([null, '', ...wrong])('is left out with a warning if it is %j', (value) => {
    expectLeftOut(path, value, expected)
  })

  it('may be absent', () => {
    expect(at(path, undefined)).toMatchObject({ ok: true, warnings: [] })
  })
})

describe.each<[string, string, unknown[]]>([
  ['registered', 'true or false', ['true', 1, []]],
  ['liveTicket', 'true or false', ['1', 0]],
  ['channels.public-forum', grant, ['yes']],
  ['channels.dedicated-forum', grant, [true]],
  ['channels.developer', grant, [['included'], 31]],
  ['channels.professional', grant, ['Included', 'platinum', 'constructor', {}]],
  ['channels.consulting', grant, [1]],
])('the decisive field %s', (path, expected, wrong) => {
  it.each([null, ''])('is left out with a warning if it is %j', (value) => {
    expectLeftOut(path, value, expected)
  })

  it('may be absent', () => {
    expect(at(path, undefined)).toMatchObject({ ok: true, warnings: [] })
  })

  it.each(wrong)('refuses the entitlement if it is %j', (value) => {
    const message = expect.stringMatching(/\. Correct it or leave it out\.$/)
    expect(at(path, value)).toMatchObject({
      ok: false,
      issues: [{ path: path.split('.'), expected, message }],
    })
  })
})

it('reads channels without keys as PHP writes them', () => {
  expect(at('channels', [])).toMatchObject({
    ok: true,
    value: { channels: {} },
    warnings: [{ path: ['channels'] }],
  })
})

it.each([null, '', ['professional'], 'professional', undefined])(
  'requires channels, not %j',
  (value) => {
    expect(at('channels', value)).toMatchObject({
      ok: false,
      issues: [{ path: ['channels'], expected: 'an object with channel ids as keys' }],
    })
  },
)

it.each(['plan', 'channels.phone', 'links.chat', 'sales.fax'])(
  'ignores the unknown key %s with a warning',
  (path) => {
    expect(at(path, 1)).toMatchObject({
      ok: true,
      value: whole,
      warnings: [{ path: path.split('.'), expected: 'absent' }],
    })
  },
)
