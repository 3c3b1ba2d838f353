import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { pictured } from '../../.storybook/modes.ts'
import { TicketWidget } from '../../src/components/TicketWidget/TicketWidget.tsx'
import { parseTicket } from '../../src/model/ticket/parseTicket.ts'
import { AtWidths } from '../fixtures/AtWidths.tsx'
import { InEveryLanguage } from '../fixtures/InEveryLanguage.tsx'
import { MatrixTable } from '../fixtures/MatrixTable.tsx'
import { PortalTickets } from '../fixtures/PortalTickets.tsx'
import { emptyPolicy, entitlements, fullPolicy, partlyUnknownPolicy } from '../fixtures/policies.ts'
import { policyInputs } from '../fixtures/policyInputs.ts'
import { createPortal, type PortalFault } from '../fixtures/portal.ts'
import { comesToBe, field, part, press, tabTo } from '../fixtures/reader.ts'
import { fullStorage, memoryStorage, ticketIn, ticketsOfAllStatuses } from '../fixtures/tickets.ts'

const meta = {
  title: 'Components/TicketWidget',
  component: TicketWidget,
  args: {
    policy: fullPolicy,
    entitlement: entitlements.included,
    replyTo: 'support@portal.example',
    facts: [{ name: 'version', label: 'Version', value: '2.4.1-1' }],
    headingLevel: 2,
  },
  // Drafts of one story are not found in another.
  beforeEach: () => sessionStorage.clear(),
} satisfies Meta<typeof TicketWidget>

export default meta
type Story = StoryObj<typeof meta>

/** Without anything that sends it, the reader takes the text to the portal. */
export const Default: Story = {}

export const UpgradeNeeded: Story = { args: { entitlement: entitlements.upgrade } }

export const PerIncident: Story = { args: { entitlement: entitlements.perIncident } }

export const NotRegisteredSystem: Story = { args: { entitlement: entitlements.unregistered } }

export const NotOffered: Story = { args: { policy: emptyPolicy } }

/** Nobody has said what the system is entitled to: the portal will. */
export const EntitlementUnknown: Story = { args: { entitlement: entitlements.unknown } }

export const PolicyUnknown: Story = {
  args: {
    policy: {
      ...partlyUnknownPolicy,
      channels: { ...partlyUnknownPolicy.channels, professional: { status: 'unknown' } },
    },
  },
}

export const LiveTicket: Story = { args: { tickets: [ticketIn('waiting-on-you')] } }

export const ClosedTicket: Story = { args: { tickets: [ticketIn('closed')] } }

/** Live ones first; one that could not be read is not forgotten. */
export const SeveralTickets: Story = {
  args: { tickets: [...ticketsOfAllStatuses.toReversed(), parseTicket({ reference: '' })] },
}

export const Loading: Story = { args: { policy: policyInputs.loading } }

export const ConnectionFailed: Story = { args: { policy: policyInputs.failed } }

/** The host's administrator hides support policies: nothing is rendered. */
export const Hidden: Story = { args: { policy: policyInputs.hidden } }

/** Nothing can be kept, which is said. */
export const StorageFull: Story = {
  args: { draftStorage: fullStorage },
  async play({ canvasElement }) {
    await userEvent.type(field(canvasElement, 'subject'), 'Filter')
  },
}

export const KeptForDays: Story = { args: { draftStorage: memoryStorage(), draftDays: 7 } }

/** What a page posts itself is answered by a page. */
export const FormPost: Story = {
  args: { action: '/tickets', formFields: { ci_csrf_token: 'abc' }, userKey: 'post' },
}

async function fill(place: HTMLElement) {
  await userEvent.type(field(place, 'subject'), 'Filter')
  await userEvent.type(field(place, 'happened'), 'It stops.')
  await userEvent.type(field(place, 'contact'), 'a@b.example')
}

const submit = (place: HTMLElement) => press(place, 'button[type="submit"]')

export const Corrections: Story = {
  async play({ canvasElement }) {
    await userEvent.type(field(canvasElement, 'contact'), 'admin')
    await submit(canvasElement)
    await expect(field(canvasElement, 'subject')).toHaveFocus()
  },
}

export const HandOver: Story = {
  async play({ canvasElement }) {
    await fill(canvasElement)
    await submit(canvasElement)
    await waitFor(() => expect(part(canvasElement, 'hand-over')).toBeVisible())
  },
}

/** What comes of sending, by what goes wrong. */
function withFault(fault: PortalFault, status: string): Story {
  return {
    render: (args) => <PortalTickets {...args} portal={createPortal({ fault })} />,
    async play({ canvasElement }) {
      await fill(canvasElement)
      await submit(canvasElement)
      await comesToBe(canvasElement, 'outcome', status)
    },
  }
}

export const Sending = withFault('stalls', 'sending')
export const Invalid = withFault('invalid', 'invalid')
export const Busy = withFault('busy', 'busy')
export const SignedOut = withFault('signed-out', 'signed-out')
export const Fails = withFault('fails', 'failed')
export const ConnectionDropped = withFault('drops-answer', 'failed')

export const Created: Story = {
  render: (args) => <PortalTickets {...args} portal={createPortal()} />,
  async play({ canvasElement }) {
    await fill(canvasElement)
    await submit(canvasElement)
    await waitFor(() => expect(part(canvasElement, 'ticket')).toBeVisible())
  },
}

/** A portal that lists the new ticket twice: it is shown once. */
export const AnsweredTwice: Story = {
  render: (args) => <PortalTickets {...args} portal={createPortal({ fault: 'answers-twice' })} />,
  async play({ canvasElement }) {
    await fill(canvasElement)
    await submit(canvasElement)
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('[data-part="ticket"] time')).toHaveLength(1),
    )
    await expect(canvasElement.querySelectorAll('[data-part="ticket"]')).toHaveLength(1)
  },
}

/** From a closed ticket to one that follows it, past a portal that loses its answer, with keys alone. */
export const WholePath: Story = {
  // What it looks for is English.
  globals: { locale: 'en' },
  render: (args) => (
    <PortalTickets
      {...args}
      portal={createPortal({ fault: 'drops-answer', once: true, tickets: [ticketIn('closed')] })}
    />
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await tabTo('Open another ticket about it')
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByRole('textbox', { name: 'Subject' })).toHaveFocus()
    await expect(canvas.getByText('Follows ticket')).toBeVisible()
    await tabTo('happened')
    await userEvent.keyboard('It is the same again.')
    await tabTo('severity')
    await userEvent.keyboard('{ArrowDown}')
    await expect(canvas.getByRole('radio', { name: /^High/ })).toBeChecked()
    await tabTo('contact')
    // An answer that was lost, and the same draft again: one ticket.
    await userEvent.keyboard('admin@example.com{Enter}')
    await canvas.findByText(/^The connection broke/)
    await tabTo('Send again')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(canvas.getByText('Your ticket 40321 is open.')).toBeVisible())
    await waitFor(() => expect(part(canvasElement, 'accepted')).toHaveFocus())
    await expect(canvas.getAllByText(/40321/)).not.toHaveLength(0)
    await tabTo('Reply by e-mail')
    await expect(document.activeElement).toHaveAttribute(
      'href',
      expect.stringContaining('%5BTicket%2340321%5D'),
    )
  },
}

/** As narrow as the narrowest cell of the hosts, a phone, a sidebar, a page. */
export const Widths: Story = {
  args: { tickets: [ticketIn('waiting-on-you'), ticketIn('closed')] },
  render: (args) => (
    <AtWidths>{(name) => <TicketWidget {...args} userKey={name} aria-label={name} />}</AtWidths>
  ),
}

/** The same in every language of the kit. */
export const Languages: Story = {
  args: { tickets: ticketsOfAllStatuses },
  render: (args) => (
    <InEveryLanguage>
      {(locale) => <TicketWidget {...args} userKey={locale} aria-label={locale} />}
    </InEveryLanguage>
  ),
}

/** Every state, without a ticket and with some. */
export const Matrix: Story = {
  parameters: {
    ...pictured,
    // A page has one such form.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  render: (args) => (
    <MatrixTable
      columns={[
        { name: 'No ticket', tickets: [] },
        { name: 'Tickets', tickets: [ticketIn('waiting-on-you'), ticketIn('closed')] },
      ]}
    >
      {({ name, tickets }, row, state) => (
        <TicketWidget
          {...args}
          {...row}
          tickets={tickets}
          userKey={`${state}, ${name}`}
          aria-label={`${state}, ${name}`}
        />
      )}
    </MatrixTable>
  ),
}
