import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import type { Quote } from '../../src/model/quote/quote.ts'
import type { Ticket } from '../../src/model/ticket/ticket.ts'
import { startClockAt } from '../fixtures/clock.ts'
import { entitlements, fullPolicy } from '../fixtures/policies.ts'
import { createPortal } from '../fixtures/portal.ts'
import { createQuotePortal, nextReference } from '../fixtures/quotePortal.ts'
import { quoteDay, quotes, terms } from '../fixtures/quotes.ts'
import { ticketIn } from '../fixtures/tickets.ts'
import { AppSupport } from './AppSupport.tsx'

/** The portal of a customer who has these, for tickets and quotes. */
function portalsWith(tickets: readonly Ticket[] = [], quoteList: readonly Quote[] = []) {
  const ticketPortal = createPortal({ tickets })
  const quotePortal = createQuotePortal({
    policy: fullPolicy,
    tickets: ticketPortal.tickets,
    quotes: quoteList,
  })
  return { ticketPortal, quotePortal }
}

const meta = {
  title: 'Pages/App support',
  component: AppSupport,
  args: {
    policy: fullPolicy,
    entitlement: entitlements.included,
    reader: { name: 'Kim Okafor', email: 'kim@example.com' },
    ...portalsWith(),
  },
  beforeEach: () => startClockAt(quoteDay),
} satisfies Meta<typeof AppSupport>

export default meta
type Story = StoryObj<typeof meta>

/** Nothing has happened yet. */
export const Default: Story = {}

/** A live ticket, and a quote for it. */
export const Quoted: Story = {
  args: portalsWith([ticketIn('escalated')], [{ ...quotes.quoted, reference: nextReference() }]),
}

/** From the legend through the ticket to the approved quote, on one page. */
export const OneWay: Story = {
  // What it looks for is English.
  globals: { locale: 'en' },
  render: (args, { loaded }) => <AppSupport {...args} {...loaded} />,
  loaders: [async () => portalsWith()],
  async play({ canvasElement, loaded }) {
    const canvas = within(canvasElement)
    const { quotePortal }: { quotePortal?: ReturnType<typeof createQuotePortal> } = loaded
    await userEvent.click(canvas.getByRole('button', { name: /^Support for Content Filter/ }))
    const dialog = await within(document.body).findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    await expect(canvas.getByRole('link', { name: 'Open a ticket' })).toHaveAttribute(
      'href',
      '#tickets',
    )

    await userEvent.type(canvas.getByRole('textbox', { name: 'Subject' }), 'Kernel panic')
    await userEvent.type(
      canvas.getByRole('textbox', { name: 'What happened' }),
      'With two network cards.',
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Send the ticket' }))
    await canvas.findByText(/^Your ticket 40321 is open/)
    await expect(canvas.getByRole('link', { name: 'Ask for a Level III quote' })).toHaveAttribute(
      'href',
      '#quotes',
    )

    await userEvent.type(
      canvas.getByRole('textbox', { name: 'What is to be done' }),
      'Build the driver.',
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Ask for a quote' }))
    await canvas.findByText(/^Your request for quote .* has arrived/)
    await expect(quotePortal?.team.issue(terms)).toBe(true)
    await userEvent.click(await canvas.findByRole('button', { name: 'Read and approve' }))
    await userEvent.click(canvas.getByRole('checkbox', { name: /^I have read/ }))
    await userEvent.click(canvas.getByRole('button', { name: /^Approve for/ }))
    await canvas.findByText(/^Your approval of quote .* is recorded/)
    await expect(quotePortal?.approvals()).toHaveLength(1)
  },
}
