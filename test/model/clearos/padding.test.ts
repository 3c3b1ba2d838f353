import { describe, expect, it } from 'vitest'
import { readClearOSEntitlement } from '../../../src/model/clearos/readClearOSEntitlement.ts'
import { readClearOSPolicy } from '../../../src/model/clearos/readClearOSPolicy.ts'

const many = 200_000
const app = { basename: 'openvpn', name: 'OpenVPN' }
const info = { code: 0, edition: 'business', support_included: true }

// An expression that runs over the text once for each of its characters would take many seconds.
describe('digits in a text of 200,000 characters', { timeout: 2_000 }, () => {
  const spaces = ' '.repeat(many)

  it.each<[string, string]>([
    ['with white space between them', `1${spaces}1`],
    ['with white space round them and a letter', `${spaces}1${spaces}x`],
    [
      'with white space of all kinds between them',
      `1${'\t\n\v\f\r '.repeat(Math.floor(many / 6))}1`,
    ],
    ['and a letter', `${'1'.repeat(many)}x`],
    ['in base 16 and a letter', `0x${'f'.repeat(many)}x`],
    ['of which there are none', spaces],
  ])('%s are refused at once', (_, text) => {
    const quoted = JSON.stringify(text.slice(0, 61)).slice(1, -1)
    const reading = readClearOSPolicy({ ...app, supported: text })
    expect(reading).toMatchObject({
      status: 'invalid',
      issues: [{ path: ['supported'], received: `"${quoted.slice(0, 60)}…"` }],
    })
    const result = readClearOSEntitlement({ ...info, days_remaining: text })
    expect(result).toMatchObject({ ok: true, value: { professional: 'included' } })
    expect(result).not.toHaveProperty('value.daysRemaining')
  })

  it('are read with white space round them', () => {
    const text = `${spaces}13${spaces}`
    expect(readClearOSPolicy({ ...app, supported: text })).toHaveProperty(
      'policy.channels.professional',
      { status: 'offered' },
    )
    expect(readClearOSEntitlement({ ...info, days_remaining: text })).toHaveProperty(
      'value.daysRemaining',
      13,
    )
  })
})
