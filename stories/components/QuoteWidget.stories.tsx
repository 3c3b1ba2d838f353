import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { pictured } from '../../.storybook/modes.ts'
import { QuoteWidget } from '../../src/components/QuoteWidget/QuoteWidget.tsx'
import type { QuoteHandlers } from '../../src/components/QuoteWidget/quoteDelivery.ts'
import { parseQuote } from '../../src/model/quote/parseQuote.ts'
import { type Quote, quoteStatuses } from '../../src/model/quote/quote.ts'
import { AtWidths } from '../fixtures/AtWidths.tsx'
import { startClockAt } from '../fixtures/clock.ts'
import type { Fault } from '../fixtures/faultyAnswer.ts'
import { InEveryLanguage } from '../fixtures/InEveryLanguage.tsx'
import { PortalQuotes } from '../fixtures/PortalQuotes.tsx'
import { emptyPolicy, entitlements, fullPolicy, partlyUnknownPolicy } from '../fixtures/policies.ts'
import { policyInputs } from '../fixtures/policyInputs.ts'
import { createQuotePortal, nextReference, type QuotePortal } from '../fixtures/quotePortal.ts'
import { quoteDay, quotes, revisedQuote, revisedTerms, terms } from '../fixtures/quotes.ts'
import { comesToBe, field, part, press, tabTo } from '../fixtures/reader.ts'
import { ticketIn } from '../fixtures/tickets.ts'

const ticket = ticketIn('escalated')

/** A page that takes everything, and does nothing with it. */
const taken = async () => ({ status: 'accepted', reference: 'Q-2041' }) as const
const handlers: QuoteHandlers = {
  onRequest: taken,
  onApprove: taken,
  onRequestChanges: taken,
  onDecline: taken,
}

const meta = {
  title: 'Components/QuoteWidget',
  component: QuoteWidget,
  args: {
    policy: fullPolicy,
    entitlement: entitlements.included,
    tickets: [ticket],
    headingLevel: 2,
    ...handlers,
  },
  beforeEach: () => {
    // Drafts of one story are not found in another.
    sessionStorage.clear()
    return startClockAt(quoteDay)
  },
} satisfies Meta<typeof QuoteWidget>

export default meta
type Story = StoryObj<typeof meta>

const withQuotes = (...list: readonly Quote[]): Story => ({ args: { quotes: list } })

/** Is it Level III? What it may cost, and what is to be done. */
export const Default: Story = {}

/** Level III escalates a live ticket: that comes first. */
export const TicketFirst: Story = { args: { tickets: [], ticketHref: '#tickets' } }

export const IncidentTicketFirst: Story = {
  args: { tickets: [], entitlement: entitlements.perIncident },
}

/** No ticket can be opened: sales. */
export const NoTicketPossible: Story = {
  args: { tickets: [ticketIn('closed')], entitlement: entitlements.upgrade },
}

export const NotOffered: Story = { args: { policy: emptyPolicy } }

export const OfferUnknown: Story = { args: { policy: partlyUnknownPolicy } }

/** Of several live tickets one is chosen. */
export const SeveralTickets: Story = { args: { tickets: [ticket, ticketIn('waiting-on-us')] } }

/** A page that takes nothing: the request goes to its ticket. */
export const WithoutHandlers: Story = {
  args: {
    quotes: [quotes.quoted],
    onRequest: undefined,
    onApprove: undefined,
    onRequestChanges: undefined,
    onDecline: undefined,
    replyTo: 'support@portal.example',
  },
}

export const RequestInTicket: Story = {
  args: { onRequest: undefined, replyTo: 'support@portal.example' },
}

export const Requested = withQuotes(quotes.requested)
export const Quoted = withQuotes(quotes.quoted)
/** What has changed stands beside what holds now. */
export const Revised = withQuotes(revisedQuote)
export const Expired = withQuotes({
  ...quotes.quoted,
  terms: { ...terms, validUntil: '2026-11-23T17:00:00Z' },
})
export const ChangesRequested = withQuotes(quotes['changes-requested'])
export const Approved = withQuotes(quotes.approved)
export const Declined = withQuotes(quotes.declined)
export const Withdrawn = withQuotes(quotes.withdrawn)
export const Superseded = withQuotes(quotes.superseded)
export const InProgress = withQuotes(quotes['in-progress'])
/** Four fifths of the most that was estimated are used. */
export const NearEstimate = withQuotes({
  ...quotes['in-progress'],
  work: { usedMinutes: 170, updatedAt: '2026-11-26T15:00:00Z' },
})
export const OverEstimate = withQuotes({
  ...quotes['in-progress'],
  work: { usedMinutes: 230, updatedAt: '2026-11-26T15:00:00Z' },
})
export const Completed = withQuotes(quotes.completed)
export const Cancelled = withQuotes(quotes.cancelled)

/** Why a quote cannot be approved: its ticket, the policy. */
export const Obstacles = withQuotes(
  { ...quotes.quoted, reference: 'Q-2042', ticket: '40305' },
  {
    ...quotes.quoted,
    reference: 'Q-2043',
    terms: { ...terms, rate: { currency: 'USD', amount: 30_000 } },
  },
  {
    ...quotes.quoted,
    reference: 'Q-2044',
    terms: { ...terms, rate: { currency: 'EUR', amount: 13_333 } },
  },
)

/** One in each status; one that could not be read is not forgotten. */
export const Matrix: Story = {
  parameters: pictured,
  args: {
    quotes: [
      ...quoteStatuses.map((status) => ({ ...quotes[status], reference: `Q-${status}` })),
      parseQuote({ reference: 'Q-1' }),
    ],
  },
}

export const Loading: Story = { args: { policy: policyInputs.loading } }
export const ConnectionFailed: Story = {
  args: { policy: policyInputs.failed, quotes: [quotes['in-progress']] },
}
/** The host's administrator hides support policies: nothing is rendered. */
export const Hidden: Story = { args: { policy: policyInputs.hidden } }

async function beginApproval(place: HTMLElement) {
  await press(place, '[data-answer="approve"]')
  await waitFor(() => expect(part(place, 'confirm')).toBeVisible())
}

async function approve(place: HTMLElement) {
  await beginApproval(place)
  await userEvent.type(field(place, 'by'), 'Kim Okafor')
  await press(place, '[name="consent"]')
  await press(place, '[data-part="confirm"] [type="submit"]')
}

/** What is agreed, restated, before the act that agrees to it (WCAG 3.3.4). */
export const Confirm: Story = {
  args: { quotes: [quotes.quoted] },
  play: ({ canvasElement }) => beginApproval(canvasElement),
}

/** Nothing is approved by accident. */
export const ConfirmCorrections: Story = {
  args: { quotes: [quotes.quoted] },
  async play({ canvasElement }) {
    await beginApproval(canvasElement)
    await press(canvasElement, '[data-part="confirm"] [type="submit"]')
    await expect(field(canvasElement, 'by')).toHaveFocus()
  },
}

export const AskForChanges: Story = {
  args: { quotes: [quotes.quoted] },
  play: ({ canvasElement }) => press(canvasElement, '[data-answer="request-changes"]'),
}

export const Decline: Story = {
  args: { quotes: [quotes.quoted], approver: 'Kim Okafor' },
  play: ({ canvasElement }) => press(canvasElement, '[data-answer="decline"]'),
}

export const RequestCorrections: Story = {
  async play({ canvasElement }) {
    await press(canvasElement, '[data-part="quote-request"] [type="submit"]')
    await expect(field(canvasElement, 'scope')).toHaveFocus()
  },
}

const portalWith = (fault: Fault, ...list: readonly Quote[]): QuotePortal =>
  createQuotePortal({
    policy: fullPolicy,
    tickets: () => [ticket],
    quotes: list.map((quote) => ({ ...quote, reference: nextReference() })),
    fault,
  })

/** What comes of approving, by what goes wrong. */
function withFault(fault: Fault, status: string): Story {
  return {
    render: (args) => <PortalQuotes {...args} portal={portalWith(fault, quotes.quoted)} />,
    async play({ canvasElement }) {
      await approve(canvasElement)
      await comesToBe(canvasElement, 'outcome', status)
    },
  }
}

export const Approving = withFault('stalls', 'sending')
export const SignedOut = withFault('signed-out', 'signed-out')
export const Busy = withFault('busy', 'busy')
export const Fails = withFault('fails', 'failed')

/** The portal has the approval, and says so itself: its answer was lost. */
export const ConnectionDropped: Story = {
  render: (args) => <PortalQuotes {...args} portal={portalWith('drops-answer', quotes.quoted)} />,
  async play({ canvasElement }) {
    await approve(canvasElement)
    await comesToBe(canvasElement, 'quote', 'approved')
  },
}

const revisedMeanwhile = () => portalWith('none', quotes.quoted)

/** A revision that comes while the old terms are being confirmed ends that. */
export const RevisedMeanwhile: Story = {
  render: (args, { loaded: { portal = revisedMeanwhile() } }) => (
    <PortalQuotes {...args} portal={portal} />
  ),
  loaders: [async () => ({ portal: revisedMeanwhile() })],
  async play({ canvasElement, loaded }) {
    await beginApproval(canvasElement)
    const { portal }: { portal?: QuotePortal } = loaded
    await expect(portal?.team.revise(revisedTerms)).toBe(true)
    await waitFor(() => expect(canvasElement.querySelector('[data-part="confirm"]')).toBeNull())
    await expect(part(canvasElement, 'quote-news')).toHaveFocus()
  },
}

/** From the question to the receipt, with keys alone. */
export const FromQuestionToReceipt: Story = {
  // What it looks for is English.
  globals: { locale: 'en' },
  args: { approver: 'Kim Okafor' },
  render: (args, { loaded: { portal = portalWith('none') } }) => (
    <PortalQuotes {...args} portal={portal} />
  ),
  loaders: [async () => ({ portal: portalWith('none') })],
  async play({ canvasElement, loaded }) {
    const canvas = within(canvasElement)
    const { portal }: { portal?: QuotePortal } = loaded
    await expect(canvas.getByRole('heading', { name: 'Is it Level III?' })).toBeVisible()
    await tabTo('scope')
    await userEvent.keyboard('Build the driver for the running kernel.')
    await tabTo('hours')
    await userEvent.keyboard('2')
    await expect(canvas.getByText('$200 – $500 for 2 hours, at $100 – $250 per hour')).toBeVisible()
    await tabTo('Ask for a quote')
    await userEvent.keyboard('{Enter}')
    const arrived = await canvas.findByText(/^Your request for quote Q-\d+ has arrived/)
    const [reference = ''] = arrived.textContent.match(/Q-\d+/) ?? []
    await comesToBe(canvasElement, 'quote', 'requested')

    await expect(portal?.team.issue(terms)).toBe(true)
    await canvas.findByText('$266.66 – $444.43')
    await tabTo('Read and approve')
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByRole('heading', { name: `Approve quote ${reference}?` })).toHaveFocus()
    await tabTo('Go back without approving')
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByRole('button', { name: 'Read and approve' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await tabTo('consent')
    await userEvent.keyboard(' ')
    await tabTo('Approve for $266.66 – $444.43')
    await userEvent.keyboard('{Enter}')
    await canvas.findByText(`Your approval of quote ${reference} is recorded.`)
    await expect(portal?.approvals()).toHaveLength(1)
    await expect(portal?.approvals()[0]).toMatchObject({
      by: 'Kim Okafor',
      revision: 1,
      total: { currency: 'USD', min: 26_666, max: 44_443 },
    })

    await expect(portal?.team.start()).toBe(true)
    await expect(portal?.team.report(165)).toBe(true)
    await canvas.findByText(/^Most of the estimated time is used/)
    await expect(portal?.team.complete(180)).toBe(true)
    await canvas.findByText('$399.99')
    await comesToBe(canvasElement, 'quote', 'completed')
  },
}

/** As narrow as the narrowest cell of the hosts, a phone, a sidebar, a page. */
export const Widths: Story = {
  args: { quotes: [revisedQuote, { ...quotes['in-progress'], reference: 'Q-2040' }] },
  render: (args) => (
    <AtWidths>{(name) => <QuoteWidget {...args} userKey={name} aria-label={name} />}</AtWidths>
  ),
}

/** The same in every language of the kit. */
export const Languages: Story = {
  args: { quotes: [revisedQuote] },
  render: (args) => (
    <InEveryLanguage>
      {(locale) => <QuoteWidget {...args} userKey={locale} aria-label={locale} />}
    </InEveryLanguage>
  ),
}
