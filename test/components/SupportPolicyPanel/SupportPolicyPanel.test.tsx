import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SupportPolicyPanel } from '../../../src/components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import { readClearOSPolicy } from '../../../src/model/clearos/readClearOSPolicy.ts'
import type { SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import {
  emptyPolicy,
  entitlements,
  explainedPolicy,
  fullPolicy,
  partlyUnknownPolicy,
  policyOffering,
} from '../../../stories/fixtures/policies.ts'
import { policyInputs } from '../../../stories/fixtures/policyInputs.ts'
import { channel, part } from './panel.ts'

describe('<SupportPolicyPanel />', () => {
  it('is a region named after the app, with headings for its parts and channels', () => {
    render(<SupportPolicyPanel policy={explainedPolicy} headingLevel={2} />)
    expect(screen.getByRole('region', { name: 'Support for Content Filter' })).toBeVisible()
    const named = (level: number) =>
      screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent)
    expect(named(2)).toEqual(['Your next step', 'Ways to get help', 'What this policy depends on'])
    expect(named(3)).toEqual([
      'Public forum – casual',
      'ClearFoundation forum – dedicated',
      'Developer / ISV',
      'ClearCenter professional',
      'ClearCenter consulting',
    ])
  })

  it('leads to where a Level III quote is asked for', () => {
    const { rerender } = render(<SupportPolicyPanel policy={fullPolicy} quoteHref="#quotes" />)
    part('level-three').setAttribute('open', '')
    expect(screen.getByRole('link', { name: 'Ask for a quote' })).toHaveAttribute('href', '#quotes')
    rerender(<SupportPolicyPanel policy={fullPolicy} quoteHref="javascript:alert(1)" />)
    expect(screen.queryByRole('link', { name: 'Ask for a quote' })).toBeNull()
  })

  it('says the one next step first, with a link to it', () => {
    render(<SupportPolicyPanel policy={fullPolicy} entitlement={entitlements.included} />)
    const step = part('next-action')
    expect(step).toHaveTextContent(
      'ClearCenter professionalAvailable: included in the subscription of this systemReport the incident',
    )
    expect(
      within(step).getByRole('link', { name: 'Open a ClearCARE incident report' }),
    ).toHaveAttribute('href', 'https://portal.example/tickets/new')
    expect(within(step).getAllByRole('link')).toHaveLength(1)
    const order = step.compareDocumentPosition(channel('public-forum'))
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it.each([
    [
      'upgrade',
      'With an upgrade',
      'See what an upgrade includes',
      'https://portal.example/upgrade',
    ],
    ['perIncident', 'one incident', 'Buy a per-incident ticket', 'https://portal.example/buy'],
    [
      'unregistered',
      'Register this system',
      'Register this system',
      'https://portal.example/register',
    ],
  ] as const)('leads to what this system lacks: %s', (kind, advice, name, href) => {
    render(
      <SupportPolicyPanel
        policy={policyOffering('professional')}
        entitlement={entitlements[kind]}
      />,
    )
    expect(part('next-action')).toHaveTextContent(advice)
    for (const place of [part('next-action'), channel('professional')]) {
      expect(within(place).getByRole('link', { name })).toHaveAttribute('href', href)
    }
  })

  it('tells asking sales for a subscription from asking them for consulting', () => {
    const { rerender } = render(
      <SupportPolicyPanel
        policy={policyOffering('professional')}
        entitlement={entitlements.none}
      />,
    )
    expect(part('next-action')).toHaveTextContent('how this system can get professional support')
    rerender(
      <SupportPolicyPanel policy={policyOffering('consulting')} entitlement={entitlements.none} />,
    )
    expect(part('next-action')).toHaveTextContent('whether it can be taken on')
  })

  it.each([
    ['nothing is offered', emptyPolicy, undefined, 'No support is offered for this app.'],
    [
      'nobody has said',
      {
        ...partlyUnknownPolicy,
        channels: { ...emptyPolicy.channels, consulting: { status: 'unknown' } },
      },
      undefined,
      'It is not known how to get help with this app.',
    ],
    [
      'the entitlement is not known',
      policyOffering('professional'),
      entitlements.unknown,
      'Whether this system is entitled to it is not known.',
    ],
  ] as const)('has an honest answer where %s, and no link', (_, policy, entitlement, answer) => {
    render(<SupportPolicyPanel policy={policy} entitlement={entitlement} />)
    expect(part('next-action')).toHaveTextContent(answer)
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('puts a step into words where nobody knows its address', () => {
    const policy = readClearOSPolicy({ name: 'OpenVPN', supported: 8 })
    const entitlement = { ...entitlements.unregistered, links: {} }
    render(<SupportPolicyPanel policy={policy} entitlement={entitlement} />)
    for (const place of [part('next-action'), channel('professional')]) {
      expect(place).toHaveTextContent('Register this system.')
      expect(within(place).queryByRole('link')).toBeNull()
    }
  })

  it('says of every channel its status, its promise, what is not promised, and its terms', () => {
    render(<SupportPolicyPanel policy={fullPolicy} entitlement={entitlements.included} />)
    const developer = channel('developer')
    expect(developer).toHaveTextContent('Available on the developer’s terms')
    expect(developer).toHaveTextContent('runs a service to submit and track support tickets')
    expect(developer).toHaveTextContent('nothing is promised beyond them')
    const terms = within(developer)
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent])
    expect(terms).toEqual([
      ['Hours', 'Monday to Friday, 9:00–17:00 UTC'],
      ['Response time', '2 working days'],
      ['Scope', 'Installation, configuration and faults of the current version.'],
      ['E-mail', 'help@support.example'],
    ])
    expect(within(developer).getByRole('link', { name: 'help@support.example' })).toHaveAttribute(
      'href',
      'mailto:help@support.example',
    )
    expect(channel('professional')).toHaveTextContent('Subscription endsin 43 days')
    expect(channel('consulting')).toHaveTextContent(/Rate\$100\s–\s\$250 per hour/)
  })

  it('greys out what is not available, and says why', () => {
    render(
      <SupportPolicyPanel
        policy={policyOffering('professional')}
        entitlement={entitlements.perIncident}
      />,
    )
    expect(channel('developer')).toHaveTextContent('Not offered for this app')
    expect(channel('professional')).toHaveTextContent('Not available without a per-incident ticket')
    expect(channel('professional').dataset.reason).toBe('no-incident-ticket')
    const colorOf = (id: string) => getComputedStyle(channel(id)).color
    cleanup()
    render(<SupportPolicyPanel policy={policyOffering('developer')} />)
    expect(colorOf('professional')).not.toBe(colorOf('developer'))
  })

  it('leads nobody to an address of what is not available', () => {
    const policy: SupportPolicy = {
      ...policyOffering(),
      channels: {
        ...policyOffering().channels,
        professional: { status: 'offered', email: 'pro@clearcenter.example' },
      },
    }
    const { rerender } = render(
      <SupportPolicyPanel policy={policy} entitlement={entitlements.none} />,
    )
    expect(channel('professional')).not.toHaveTextContent('pro@clearcenter.example')
    rerender(<SupportPolicyPanel policy={policy} entitlement={entitlements.included} />)
    expect(channel('professional')).toHaveTextContent('pro@clearcenter.example')
  })

  it('explains Level III within consulting, where that is available', async () => {
    const { rerender } = render(<SupportPolicyPanel policy={fullPolicy} />)
    const summary = within(channel('consulting')).getByText('What Level III support is')
    await userEvent.click(summary)
    const explained = part('level-three')
    expect(explained).toHaveTextContent('An escalation of a live ticket')
    expect(explained).toHaveTextContent(/at \$100\s–\s\$250 depending/)
    expect(explained).toHaveTextContent('given before any work starts')
    expect(explained).toHaveTextContent('Without a ticket, contact sales.')
    expect(within(explained).getAllByRole('listitem')).toHaveLength(3)
    rerender(<SupportPolicyPanel policy={policyOffering('developer')} />)
    expect(screen.queryByText('What Level III support is')).toBeNull()
  })

  it('gives the deciding factors of a policy that has some', () => {
    const { rerender } = render(<SupportPolicyPanel policy={explainedPolicy} />)
    expect(part('factors')).toHaveTextContent(
      'Stability and history of the appIn the Marketplace since 2012',
    )
    rerender(<SupportPolicyPanel policy={fullPolicy} />)
    expect(document.querySelector('[data-part="factors"]')).toBeNull()
  })

  it('offers no step, and claims nothing, while nothing is known', () => {
    render(<SupportPolicyPanel policy={policyInputs.failed} data-testid="panel" />)
    expect(screen.getByTestId('panel')).toHaveAttribute('data-policy', 'failed')
    expect(screen.getByRole('status')).toHaveTextContent('Check the connection and try again.')
    expect(document.querySelector('[data-part="next-action"]')).toBeNull()
    expect(screen.queryByRole('link')).toBeNull()
    for (const item of screen.getAllByRole('listitem')) {
      expect(item.dataset.status).toBe('unknown')
      expect(item).toHaveTextContent('Not known')
    }
  })

  it('is announced when a policy could not be had after all', () => {
    const { rerender } = render(<SupportPolicyPanel policy={fullPolicy} />)
    const status = screen.getByRole('status')
    expect(status).toBeEmptyDOMElement()
    rerender(<SupportPolicyPanel policy={policyInputs.failed} />)
    expect(screen.getByRole('status')).toBe(status)
    expect(status).not.toBeEmptyDOMElement()
  })

  it.each([6, 1, null, 'constructor'])(
    'has headings of the third level for a caller who asks for %j',
    (level) => {
      render(
        <SupportPolicyPanel policy={fullPolicy} headingLevel={JSON.parse(JSON.stringify(level))} />,
      )
      expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2)
    },
  )

  it('says of texts of the policy that their language is not known', () => {
    render(<SupportPolicyPanel policy={explainedPolicy} />)
    expect(screen.getByText('2 working days')).toHaveAttribute('lang', '')
    expect(screen.getByText('In the Marketplace since 2012', { exact: false })).toHaveAttribute(
      'lang',
      '',
    )
    expect(screen.getByText(/per hour/)).not.toHaveAttribute('lang')
  })
})
