import { describe, expect, it } from 'vitest'
import { readClearOSEntitlement } from '../../../src/model/clearos/readClearOSEntitlement.ts'
import type { SystemEntitlement } from '../../../src/model/policy/entitlement.ts'

function read(info: unknown): SystemEntitlement {
  const result = readClearOSEntitlement(info)
  if (!result.ok) throw new Error(result.issues[0]?.message)
  return result.value
}

const business = { code: 0, edition: 'business', support_included: true, no_per_incident: false }

describe('readClearOSEntitlement: tickets and days', () => {
  it.each<[unknown, boolean | undefined]>([
    [true, true],
    ['1', true],
    [false, false],
    [0, false],
    ['', undefined],
    [null, undefined],
    ['yes', undefined],
    [{}, undefined],
    [undefined, undefined],
  ])('reads has_open_ticket %j: %s', (has_open_ticket, liveTicket) => {
    expect(read({ ...business, has_open_ticket }).liveTicket).toBe(liveTicket)
  })

  it.each<[unknown, number | undefined]>([
    [30, 30],
    ['30', 30],
    [0, 0],
    [-1, undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('reads days_remaining %j: %s', (days_remaining, daysRemaining) => {
    expect(read({ ...business, days_remaining }).daysRemaining).toBe(daysRemaining)
  })

  it('leaves out what nobody has said', () => {
    expect(readClearOSEntitlement(business)).toStrictEqual({
      ok: true,
      value: { registered: true, edition: 'business', professional: 'included', links: {} },
      warnings: [],
    })
  })
})

describe('readClearOSEntitlement: links and sales', () => {
  const at = (path: string) => `https://example.com/${path}`

  it('are taken from their fields', () => {
    const info = {
      ...business,
      buy_support: at('buy'),
      business_upgrade: at('upgrade'),
      links: {
        submit_ticket: at('ticket'),
        forums: at('forums'),
        documentation: at('docs'),
        knowledgebase: at('kb'),
        bug_report: at('bugs'),
        chat: at('chat'),
      },
      sales_web: at('sales'),
      sales_email: 'sales@example.com',
      sales_phone: ' +1 555 0100 ',
    }
    expect(read(info)).toMatchObject({
      links: {
        submitTicket: at('ticket'),
        buyTicket: at('buy'),
        upgrade: at('upgrade'),
        forums: at('forums'),
        documentation: at('docs'),
        knowledgeBase: at('kb'),
        bugReport: at('bugs'),
        chat: at('chat'),
      },
      sales: { url: at('sales'), email: 'sales@example.com', phone: '+1 555 0100' },
    })
  })

  it('are taken up to their longest', () => {
    const sales_web = `https://${'x'.repeat(2_040)}`
    const sales_email = `a@${'x'.repeat(252)}`
    const info = { ...business, sales_web, sales_email, sales_phone: '5'.repeat(50) }
    const sales = { url: sales_web, email: sales_email, phone: '5'.repeat(50) }
    expect(read({ ...info, buy_support: sales_web })).toMatchObject({
      links: { buyTicket: sales_web },
      sales,
    })
  })

  it.each<[string, unknown]>([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a path', '/app/support'],
    ['an empty anchor', '#'],
    ['backslashes', 'https:\\\\example.com'],
    ['white space', 'https://example.com/a b'],
    ['no text', { toString: () => at('ticket') }],
    ['2,049 characters, which cut would lead elsewhere', `https://${'x'.repeat(2_041)}`],
    ['2,050 characters, the last two one emoji', `https://${'x'.repeat(2_040)}😀`],
  ])('are not taken from %s', (_, url) => {
    const links = { submit_ticket: url, forums: url, documentation: url, chat: url }
    const info = { ...business, links, buy_support: url, business_upgrade: url, sales_web: url }
    expect(read(info)).toEqual(read(business))
  })

  it.each([
    ['a header of the mail', 'sales@example.com?bcc=evil@example.com'],
    ['a link', 'mailto:sales@example.com'],
    ['255 characters, which cut would lead elsewhere', `a@${'x'.repeat(253)}`],
  ])('do not take an address with %s', (_, sales_email) => {
    expect(read({ ...business, sales_email }).sales).toBeUndefined()
  })

  it.each([null, 'https://example.com', [at('ticket')], 13])(
    'are left out where `links` is %j',
    (links) => {
      expect(read({ ...business, links }).links).toEqual({})
    },
  )
})
