import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SupportKitProvider } from '../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import { SupportPolicyPanel } from '../../src/components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import { parseSupportPolicy } from '../../src/model/policy/parseSupportPolicy.ts'
import { entitlements, fullPolicy } from '../../stories/fixtures/policies.ts'
import { revokedProxy } from '../model/hostile.ts'
import { untyped } from '../model/untyped.ts'

// Callers without types pass all sorts of things. Whatever it is, the page stays, and nothing is
// available that was not granted.

const available = () => document.querySelectorAll('[data-status="available"]').length

const { developer, ...withoutDeveloper } = fullPolicy.channels

describe('a policy that is none', () => {
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'policy'],
    ['a number', 13],
    ['a list', []],
    ['an empty object', {}],
    ['a raw item of get_apps', { basename: 'openvpn', name: 'OpenVPN', supported: 31 }],
    ['a promise', Promise.resolve(fullPolicy)],
    ['a policy without a channel', { ...fullPolicy, channels: withoutDeveloper }],
    [
      'a channel that is null',
      { ...fullPolicy, channels: { ...withoutDeveloper, developer: null } },
    ],
    ['a policy of another version', { ...fullPolicy, version: 2 }],
    [
      'a status nobody knows',
      { ...fullPolicy, channels: { ...withoutDeveloper, developer: { status: 'Offered' } } },
    ],
    ['ready without a policy', { status: 'ready' }],
    ['a reading nobody knows', { status: 'pending' }],
    ['a failure for no known reason', { status: 'failed', reason: 'x', message: { text: 'x' } }],
    ['a result that failed', parseSupportPolicy(null)],
    ['a proxy that has been revoked', revokedProxy(fullPolicy)],
    ['a result with one', { ok: true, value: revokedProxy(fullPolicy), warnings: [] }],
  ])('shows that nothing is known: %s', async (_, value) => {
    const props = { policy: untyped(value) }
    render(<SupportLegend {...props} defaultOpen />)
    expect(await screen.findByRole('dialog')).toBeVisible()
    if (value !== undefined) render(<SupportLegendKey {...props} />)
    render(<SupportPolicyPanel {...props} />)
    expect(available()).toBe(0)
    expect(screen.getByRole('button', { name: /^Support: /, hidden: true })).toBeInTheDocument()
  })

  it('takes the result of the parser as it is', () => {
    render(<SupportLegend policy={parseSupportPolicy(fullPolicy)} />)
    expect(screen.getByRole('button')).toHaveAccessibleName(/: 5 of 5/)
  })

  it('leaves out terms that cannot be written', () => {
    const terms = { hours: null, note: { text: 'x' } }
    const policy = {
      ...fullPolicy,
      channels: { ...withoutDeveloper, developer: { ...developer, ...terms } },
    }
    render(<SupportLegendKey policy={untyped(policy)} />)
    expect(screen.queryByText('Hours')).toBeNull()
    expect(screen.queryAllByText('Rate')).toHaveLength(1)
  })

  it('leaves out a rate that is none', () => {
    const consulting = { status: 'offered', rate: { currency: 'us', min: 'a' } }
    const policy = { ...fullPolicy, channels: { ...fullPolicy.channels, consulting } }
    render(<SupportPolicyPanel policy={untyped(policy)} />)
    expect(screen.queryByText(/\bNaN\b|undefined/)).toBeNull()
    expect(screen.getAllByRole('heading', { level: 4 })).not.toHaveLength(0)
  })

  it.each([
    ['factors', { ...fullPolicy, factors: 'x' }],
    ['a factor', { ...fullPolicy, factors: { stability: { text: 'x' } } }],
  ])('leaves out %s that cannot be written', (_, policy) => {
    render(<SupportPolicyPanel policy={untyped(policy)} />)
    expect(document.querySelector('[data-part="factors"]')).toBeNull()
    expect(screen.getByText(/given before any work starts/)).toHaveTextContent(/\$100\s–\s\$250/)
  })

  it('leaves out days that are no number', () => {
    const entitlement = { ...entitlements.included, daysRemaining: JSON.parse('"43"') }
    render(<SupportPolicyPanel policy={fullPolicy} entitlement={entitlement} />)
    expect(screen.queryByText('Subscription ends')).toBeNull()
  })
})

describe('an entitlement that is none grants nothing', () => {
  it.each<[string, unknown]>([
    ['an empty object', {}],
    ['a result without an entitlement', { ok: true, value: {} }],
    ['a result that failed', { ok: false, issues: [] }],
    ['a raw reply', { code: 0, edition: 'business', support_included: true }],
    ['one of 0.1.0', { registered: true, professional: 'included', links: {} }],
    [
      'one that is perhaps registered',
      { registered: 'false', channels: { professional: 'included' } },
    ],
    ['a plan nobody knows', { registered: true, channels: { professional: 'gold' } }],
    ['a proxy that has been revoked', revokedProxy(entitlements.included)],
  ])('%s', (_, value) => {
    render(<SupportLegendKey policy={fullPolicy} entitlement={untyped(value)} />)
    const [, , , professional] = screen.getAllByRole('listitem')
    expect(professional).toHaveAttribute('data-status', 'unknown')
  })
})

it('takes no type and no channel from the contact of sales', () => {
  const sales = { email: 'sales@example.com', type: 'x', channel: 'y' }
  const entitlement = { ...entitlements.none, sales }
  render(<SupportLegendKey policy={fullPolicy} entitlement={entitlement} />)
  expect(screen.getAllByRole('link', { name: 'Contact sales' })).toHaveLength(2)
})

describe('messages that are none leave the kit’s own', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'de'],
    ['a text for a slice', { key: 'x', legend: 5 }],
    ['a plural for a text', { key: { close: { other: 'x' } } }],
    ['a text for a plural', { legend: { withUnknown: 'x' } }],
    ['a plural that says nothing', { legend: { withUnknown: { other: ' ' } } }],
    ['a plural with a number', { legend: { withUnknown: { one: 5, other: 'x' } } }],
  ])('%s', async (_, value) => {
    render(
      <SupportKitProvider messages={untyped(value)}>
        <SupportLegend policy={fullPolicy} defaultOpen />
      </SupportKitProvider>,
    )
    expect(await screen.findByRole('button', { name: 'Close' })).toBeVisible()
  })
})
