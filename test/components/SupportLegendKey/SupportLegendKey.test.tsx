import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SupportKitProvider } from '../../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { SupportLegendKey } from '../../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import type { PolicyInput } from '../../../src/model/policy/policyInput.ts'
import type { SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import {
  entitlements,
  fullPolicy,
  mixedPolicy,
  policyOffering,
} from '../../../stories/fixtures/policies.ts'
import { policyInputs } from '../../../stories/fixtures/policyInputs.ts'

const items = () => screen.getAllByRole('listitem')

describe('<SupportLegendKey />', () => {
  it('lists the five channels in legend order, each with its mark', () => {
    render(<SupportLegendKey policy={mixedPolicy} />)
    expect(items().map((item) => item.dataset.channel)).toEqual([
      'public-forum',
      'dedicated-forum',
      'developer',
      'professional',
      'consulting',
    ])
    for (const item of items()) {
      const mark = item.querySelector<HTMLElement>('[data-channel]')
      expect(mark?.dataset.channel).toBe(item.dataset.channel)
      expect(mark?.dataset.status).toBe(item.dataset.status)
    }
  })

  it('says what is promised, what is not, and on which terms', () => {
    render(<SupportLegendKey policy={fullPolicy} />)
    const [, , developer, , consulting] = items()
    expect(developer).toHaveTextContent('Available on the developer’s terms')
    expect(developer).toHaveTextContent('HoursMonday to Friday, 9:00–17:00 UTC')
    expect(developer).toHaveTextContent('Response time2 working days')
    expect(consulting).toHaveTextContent(/Rate\$100\s–\s\$250 per hour/)
    expect(consulting).toHaveTextContent('It is not promised that a request is taken on.')
  })

  it('leads to each channel, and for one this system lacks to the way to get it', () => {
    render(<SupportLegendKey policy={fullPolicy} entitlement={entitlements.perIncident} />)
    const links = screen
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')])
    expect(links).toEqual([
      ['Visit the forum', 'https://forum.example/'],
      ['Visit the forum', 'https://forum.example/content-filter'],
      ['help@support.example', 'mailto:help@support.example'],
      ['Open the developer’s support service', 'https://support.example/'],
      ['Buy a per-incident ticket', 'https://portal.example/buy'],
      ['Contact sales', 'mailto:sales@clearcenter.example'],
    ])
  })

  it('says of each forum which one it is', () => {
    render(<SupportLegendKey policy={fullPolicy} entitlement={entitlements.included} />)
    const [casual, dedicated] = screen.getAllByRole('link', { name: 'Visit the forum' })
    expect(casual).toHaveAccessibleDescription('Public forum – casual')
    expect(dedicated).toHaveAccessibleDescription('ClearFoundation forum – dedicated')
  })

  it('offers mail where the developer has no service on the web', () => {
    const policy: SupportPolicy = {
      ...policyOffering(),
      channels: {
        ...policyOffering().channels,
        developer: { status: 'offered', email: 'help@acme.example' },
      },
    }
    render(<SupportLegendKey policy={policy} />)
    expect(screen.getByRole('link', { name: 'Write to help@acme.example' })).toHaveAttribute(
      'href',
      'mailto:help@acme.example',
    )
  })

  it('makes no link of an address that runs, whatever the types let through', () => {
    const policy: SupportPolicy = {
      ...policyOffering(),
      channels: {
        ...policyOffering().channels,
        'public-forum': { status: 'offered', url: ' javascript:alert(1)' },
      },
    }
    render(<SupportLegendKey policy={policy} />)
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('is a list of words and marks when compact', () => {
    render(<SupportLegendKey policy={mixedPolicy} density="compact" />)
    expect(items().map((item) => item.textContent)).toEqual([
      'Public forum – casualAvailable',
      'ClearFoundation forum – dedicatedNot offered for this app',
      'Developer / ISVAvailable on the developer’s terms',
      'ClearCenter professionalAvailable with a subscription or a per-incident ticket',
      'ClearCenter consultingNot offered for this app',
    ])
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('explains the marks without a policy, and says nothing about any app', () => {
    render(<SupportLegendKey />)
    const [channels, looks] = screen.getAllByRole('list')
    expect(within(channels as HTMLElement).getAllByRole('listitem')).toHaveLength(5)
    expect(within(channels as HTMLElement).queryByText(/available|offered/i)).toBeNull()
    expect(looks).toHaveTextContent(
      'AvailableNot offered for the appOffered, but this system is not entitled to itNot known',
    )
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('names the list of the forms of a mark by the words above it', () => {
    render(<SupportLegendKey />)
    expect(screen.getByRole('list', { name: 'How the marks are drawn' })).toBeVisible()
  })

  it('offers no steps without an app, whatever the host would do with them', () => {
    render(
      <SupportKitProvider onAction={() => {}}>
        <SupportLegendKey />
      </SupportKitProvider>,
    )
    expect(screen.queryByRole('button')).toBeNull()
  })

  it.each<[string, PolicyInput, string]>([
    ['loading', policyInputs.loading, 'The support policy is being loaded.'],
    ['absent', policyInputs.absent, 'Nothing is known about the support of this app.'],
    ['invalid', policyInputs.invalid, 'could not be read'],
    ['failed', policyInputs.failed, 'Check the connection and try again.Connection failure'],
    ['failed', policyInputs.signedOut, 'Sign in again'],
    ['failed', policyInputs.notRegistered, 'once this system is registered'],
  ])('says why nothing is known while %s, and claims nothing', (state, policy, notice) => {
    render(<SupportLegendKey policy={policy} data-testid="key" />)
    expect(screen.getByTestId('key')).toHaveAttribute('data-policy', state)
    expect(screen.getByRole('status')).toHaveTextContent(notice)
    for (const item of items()) expect(item.dataset.status).toBe('unknown')
    expect(screen.queryByText(/^(Available|Not offered)/)).toBeNull()
  })

  it('renders nothing where the host hides the policy', () => {
    const { container } = render(<SupportLegendKey policy={policyInputs.hidden} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('shows markup in host text as text', () => {
    const policy: SupportPolicy = {
      ...policyOffering(),
      channels: {
        ...policyOffering().channels,
        developer: { status: 'offered', note: '<img src=x onerror=alert(1)>' },
      },
    }
    render(<SupportLegendKey policy={policy} />)
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
  })
})
