import { render, screen, waitFor, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SupportKitProvider } from '../../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import {
  TicketWidget,
  type TicketWidgetProps,
} from '../../../src/components/TicketWidget/TicketWidget.tsx'
import { ticketKeyFormat } from '../../../src/model/ticket/referenceFormat.ts'
import { type Ticket, ticketStatuses } from '../../../src/model/ticket/ticket.ts'
import {
  emptyPolicy,
  entitlements,
  fullPolicy,
  policyOffering,
} from '../../../stories/fixtures/policies.ts'
import { policyInputs } from '../../../stories/fixtures/policyInputs.ts'
import { ticketIn, ticketsOfAllStatuses } from '../../../stories/fixtures/tickets.ts'
import { renderTickets } from './tickets.tsx'

const cards = () => screen.getAllByRole('listitem').filter((item) => item.dataset.part === 'ticket')
const card = (reference: string) => {
  const found = cards().find((item) => item.textContent?.includes(`Ticket ${reference}`))
  if (found === undefined) throw new Error(`No ticket ${reference}`)
  return within(found)
}

describe('<TicketWidget /> where no ticket can be opened', () => {
  it.each<[string, Partial<TicketWidgetProps>, RegExp, readonly string[]]>([
    [
      'the subscription does not include it',
      { entitlement: entitlements.upgrade },
      /^The subscription of this system does not include tickets/,
      [
        'Open the developer’s support service',
        'Visit the forum',
        'Visit the forum',
        'See what an upgrade includes',
        'Contact sales',
      ],
    ],
    [
      'it has to be bought first',
      { policy: policyOffering('professional'), entitlement: entitlements.perIncident },
      /a ticket has to be bought first/,
      ['Buy a per-incident ticket'],
    ],
    [
      'the system is not registered',
      { policy: policyOffering('professional'), entitlement: entitlements.unregistered },
      /^This system is not registered/,
      ['Register this system'],
    ],
    [
      'the app has no professional support',
      { policy: policyOffering('public-forum') },
      /^ClearCenter gives no professional support for this app/,
      ['Visit the forum'],
    ],
  ])('says why, and what can be done instead: %s', (_, props, why, steps) => {
    renderTickets(props)
    expect(screen.getByText(why)).toBeVisible()
    const list = screen.getByRole('list')
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(steps)
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('names the list by the words above it', () => {
    renderTickets({ entitlement: entitlements.upgrade })
    expect(screen.getByRole('list')).toHaveAccessibleName('What you can do instead')
  })

  it('says of each forum which one it is', () => {
    renderTickets({ entitlement: entitlements.upgrade })
    const [dedicated, casual] = screen.getAllByRole('link', { name: 'Visit the forum' })
    expect(dedicated).toHaveAccessibleDescription('ClearFoundation forum – dedicated')
    expect(casual).toHaveAccessibleDescription('Public forum – casual')
  })

  it('leads from a live ticket to where a Level III quote is asked for', () => {
    renderTickets({ quoteHref: '/quotes', tickets: [ticketIn('open'), ticketIn('closed')] })
    const links = screen.getAllByRole('link', { name: 'Ask for a Level III quote' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/quotes'])
  })

  it('promises nothing where nothing is known to be left', () => {
    renderTickets({ policy: emptyPolicy })
    expect(screen.getByText('No other way to get help with this app is known.')).toBeVisible()
  })

  it('lets the portal decide where the entitlement is not known', () => {
    renderTickets({ entitlement: entitlements.unknown })
    expect(screen.getByText(/^It is not known whether this system can open a ticket/)).toBeVisible()
    expect(screen.getByRole('form', { name: 'Open a ticket' })).toBeVisible()
  })

  it('sends nobody to a portal that may have nothing to do with the app', () => {
    const policy = policyOffering('public-forum')
    const channels = { ...policy.channels, professional: { status: 'unknown' } as const }
    renderTickets({ policy: { ...policy, channels } })
    expect(screen.getByText(/^It is not known whether ClearCenter gives/)).toBeVisible()
    expect(screen.queryByRole('form')).toBeNull()
  })

  it.each(['loading', 'absent', 'invalid', 'failed'] as const)(
    'opens none while the policy is %s, and shows the tickets there are',
    (state) => {
      renderTickets({ policy: policyInputs[state], tickets: [ticketIn('open')] })
      expect(screen.queryByRole('form')).toBeNull()
      expect(cards()).toHaveLength(1)
    },
  )

  it('renders nothing where the host hides the policy', () => {
    const { container } = renderTickets({ policy: policyInputs.hidden })
    expect(container).toBeEmptyDOMElement()
  })
})

describe('<TicketWidget /> with tickets', () => {
  it('lists them, live ones first, each with its status in words', () => {
    renderTickets({ tickets: ticketsOfAllStatuses.toReversed() })
    expect(cards().map((item) => item.dataset.status)).toEqual([
      'escalated',
      'waiting-on-us',
      'waiting-on-you',
      'open',
      'closed',
      'resolved',
    ])
    expect(card('40307').getByText('Escalated to a specialist')).toBeVisible()
    expect(card('40307').getByText('Level III')).toBeVisible()
  })

  it('draws each status as a shape of its own', () => {
    renderTickets({ tickets: ticketsOfAllStatuses })
    const shapes = cards().map((item) => item.querySelector('svg path')?.getAttribute('d'))
    expect(new Set(shapes).size).toBe(ticketStatuses.length)
  })

  it('says of each link and button which ticket it is about', () => {
    renderTickets({
      tickets: ticketsOfAllStatuses,
      replyTo: 'support@example.com',
      quoteHref: '/quotes',
    })
    for (const item of cards()) {
      const { getByRole, queryAllByRole } = within(item)
      const title = getByRole('heading').textContent ?? ''
      const steps = [...queryAllByRole('link'), ...queryAllByRole('button')]
      expect(steps).not.toHaveLength(0)
      for (const step of steps) expect(step).toHaveAccessibleDescription(title)
    }
  })

  it('leads to a reply whose subject has the reference', () => {
    renderTickets({ tickets: [ticketIn('open')], replyTo: 'support@portal.example' })
    expect(screen.getByRole('link', { name: 'Reply by e-mail' })).toHaveAttribute(
      'href',
      'mailto:support@portal.example?subject=Re%3A%20%5BTicket%2340310%5D%20Filter%20lets%20everything%20through%20after%20the%20update',
    )
    expect(screen.getByText(/^Leave \[Ticket#40310\] in the subject/)).toBeVisible()
  })

  it('offers no reply without a reference, or to a ticket that is closed', () => {
    renderTickets({
      tickets: [ticketIn('closed'), { ...ticketIn('open'), reference: 'ABC-1' }],
      replyTo: 'support@portal.example',
    })
    expect(screen.queryByRole('link', { name: 'Reply by e-mail' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Copy the subject' })).toBeNull()
  })

  it('prop: referenceFormat is how the reference is written', () => {
    const ticket: Ticket = { ...ticketIn('open'), reference: 'ABC-1' }
    renderTickets({
      tickets: [ticket],
      replyTo: 'support@portal.example',
      referenceFormat: ticketKeyFormat,
    })
    expect(screen.getByText(/^Leave \[#ABC-1\] in the subject/)).toBeVisible()
  })

  it('copies the subject and the reference, and says so', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    renderTickets({ tickets: [ticketIn('waiting-on-you')], replyTo: 'support@portal.example' })
    await userEvent.click(screen.getByRole('button', { name: 'Copy the subject' }))
    await screen.findByText('Copied')
    await userEvent.click(screen.getByRole('button', { name: 'Copy the reference' }))
    expect(copied.mock.calls).toEqual([
      ['Re: [Ticket#40309] Exceptions of one group are ignored'],
      ['40309'],
    ])
  })

  it('shows what could not be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No'))
    vi.spyOn(document, 'execCommand').mockReturnValue(false)
    renderTickets({ tickets: [ticketIn('open')] })
    await userEvent.click(screen.getByRole('button', { name: 'Copy the reference' }))
    expect(await screen.findByText(/This could not be copied/)).toHaveTextContent('40310')
    await vi.waitFor(() =>
      expect(screen.getByRole('button', { name: 'Copy the reference' })).toHaveFocus(),
    )
  })

  it('leads to the portal, and leaves an address that is none', () => {
    renderTickets({
      tickets: [
        ticketIn('open'),
        { ...ticketIn('closed'), url: 'javascript:alert(1)' },
        ticketIn('resolved'),
      ],
    })
    expect(card('40310').getByRole('link', { name: 'Open in the portal' })).toHaveAttribute(
      'href',
      'https://portal.example/tickets/40310',
    )
    expect(card('40305').queryByRole('link')).toBeNull()
    expect(card('40306').getByRole('link', { name: 'Reopen in the portal' })).toBeVisible()
  })

  it('opens another that refers to a closed one', async () => {
    renderTickets({ tickets: [ticketIn('closed'), ticketIn('open')] })
    expect(screen.queryByRole('form')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Open another ticket about it' }))
    await vi.waitFor(() => expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveFocus())
    expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue(ticketIn('closed').subject)
    const term = screen.getByText('Follows ticket')
    expect(term.parentElement).toHaveTextContent('40305')
    await userEvent.click(screen.getByRole('button', { name: 'Do not refer to it' }))
    expect(screen.queryByText('Follows ticket')).toBeNull()
  })

  it('hides the form behind a button while a ticket is live', async () => {
    renderTickets({ tickets: [ticketIn('open')] })
    const another = screen.getByRole('button', { name: 'Open another ticket' })
    expect(another).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(another)
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveFocus())
    await userEvent.click(another)
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('leaves out those about other apps, and shows those about none', () => {
    const other: Ticket = { ...ticketIn('open'), reference: '1', appId: 'samba' }
    const { appId: _, ...about } = ticketIn('open')
    renderTickets({ tickets: [other, { ...about, reference: '2' }] })
    expect(cards()).toHaveLength(1)
    expect(card('2').getByText('Open')).toBeVisible()
  })

  it('shows one that comes twice once, and counts those that could not be read', () => {
    const tickets: unknown = [ticketIn('open'), ticketIn('open'), null, { ok: false, issues: [] }]
    renderTickets(Object(JSON.parse(JSON.stringify({ tickets }))))
    expect(cards()).toHaveLength(1)
    expect(screen.getByText('2 tickets could not be read.')).toBeVisible()
  })

  it('writes dates in the locale of the reader', () => {
    render(
      <SupportKitProvider locale="en-GB">
        <TicketWidget policy={fullPolicy} tickets={[ticketIn('open')]} />
      </SupportKitProvider>,
    )
    expect(screen.getByText('Opened 3 Nov 2026')).toBeVisible()
  })
})

describe('<TicketWidget /> as a component', () => {
  it('is a section named after the app, with the host’s attributes', () => {
    renderTickets({ id: 'tickets', className: 'mine', 'aria-describedby': 'x' })
    const section = screen.getByRole('region', { name: 'Tickets for Content Filter' })
    expect(section).toHaveAttribute('id', 'tickets')
    expect(section).toHaveClass('mine')
    expect(section).toHaveAttribute('data-part', 'tickets')
  })

  it.each([2, 4] as const)('prop: headingLevel %i', (headingLevel) => {
    renderTickets({ headingLevel, tickets: [ticketIn('closed')] })
    const level = (one: number) => screen.getAllByRole('heading', { level: one })
    expect(level(headingLevel).map((heading) => heading.textContent)).toEqual([
      'Your tickets',
      'Open a ticket',
    ])
    expect(level(headingLevel + 1)).toHaveLength(1)
  })

  it('prop: facts are shown, with the app and the edition', () => {
    renderTickets({ facts: [{ name: 'version', label: 'Version', value: '2.4.1' }] })
    expect([...document.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
      'App',
      'Edition',
      'Version',
    ])
  })

  it('groups what goes along under its name', () => {
    renderTickets({ facts: [{ name: 'version', label: 'Version', value: '2.4.1-1' }] })
    expect(screen.getByRole('group', { name: 'Sent along' })).toHaveTextContent('2.4.1-1')
  })

  it('prop: contact is not asked again, and can be changed', async () => {
    renderTickets({ contact: 'me@example.com' })
    const contact = screen.getByRole('textbox', { name: 'Your e-mail address' })
    expect(contact).toHaveValue('me@example.com')
    await userEvent.fill(contact, 'other@example.com')
    expect(contact).toHaveValue('other@example.com')
  })

  it('works in StrictMode', async () => {
    render(
      <StrictMode>
        <TicketWidget policy={fullPolicy} entitlement={entitlements.included} userKey="strict" />
      </StrictMode>,
    )
    const subject = screen.getByRole('textbox', { name: 'Subject' })
    await userEvent.fill(subject, 'Filter')
    await waitFor(() => expect(subject).toHaveValue('Filter'))
  })

  it.each([null, undefined, 5, 'text', [], {}, [{}], { ok: true }])(
    'takes %j for anything, and goes on',
    (value) => {
      const names = [
        'tickets',
        'facts',
        'contact',
        'onTicketSubmit',
        'action',
        'formFields',
        'result',
      ]
      const more = ['replyTo', 'referenceFormat', 'userKey', 'draftDays', 'headingLevel']
      const props = Object.fromEntries([...names, ...more].map((name) => [name, value]))
      renderTickets(Object(props))
      expect(screen.getByRole('region')).toBeVisible()
    },
  )
})
