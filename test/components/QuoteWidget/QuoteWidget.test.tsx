import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { RequestQuote } from '../../../src/components/QuoteWidget/quoteDelivery.ts'
import type { TicketInput } from '../../../src/model/ticket/ticketList.ts'
import { emptyPolicy, entitlements, fullPolicy } from '../../../stories/fixtures/policies.ts'
import { policyInputs } from '../../../stories/fixtures/policyInputs.ts'
import { quotes, revisedQuote, terms } from '../../../stories/fixtures/quotes.ts'
import { memoryStorage, ticketIn } from '../../../stories/fixtures/tickets.ts'
import { untyped } from '../../model/untyped.ts'
import { newQuote, onQuoteDay } from '../../quoteDay.ts'
import { quoteWidget, renderQuotes, takesAll } from './quotes.tsx'

onQuoteDay()

describe('<QuoteWidget /> before a quote', () => {
  it('says what Level III is before it says what it costs', () => {
    renderQuotes()
    const text = screen.getByRole('region', {
      name: 'Level III support for Content Filter',
    }).textContent
    const places = [
      'Is it Level III?',
      'hard to scope',
      'Building a driver',
      'Rebuilding a failed disk',
      'billed by the hour',
      'Ask for a quote',
    ].map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it('names the list of examples by the word above it', () => {
    renderQuotes()
    expect(screen.getByRole('list', { name: 'Examples' })).toHaveTextContent(/^Building a driver/)
  })

  it('says what hours may cost at the rates of the policy, and that this is no quote', async () => {
    renderQuotes({
      policy: {
        ...fullPolicy,
        channels: {
          ...fullPolicy.channels,
          consulting: { status: 'offered', rate: { currency: 'EUR', min: 13_333, max: 13_333 } },
        },
      },
    })
    await userEvent.fill(screen.getByRole('spinbutton'), '0.3333')
    expect(screen.getByText('€44.44 for 20 minutes, at €133.33 per hour')).toBeVisible()
    expect(screen.getByText(/^This is not a quote/)).toBeVisible()
    await userEvent.fill(screen.getByRole('spinbutton'), '-2')
    expect(screen.queryByText(/per hour$/)).toBeNull()
  })

  it.each(['2000', '-1', 'e'])(
    'says which hours can be reckoned with instead of %s',
    async (typed) => {
      renderQuotes()
      const hours = screen.getByRole('spinbutton', { name: 'Hours it may take' })
      await userEvent.type(hours, typed)
      expect(hours).toBeInvalid()
      expect(hours).toHaveAccessibleDescription(/^0–1,000 hours Your own guess/)
      expect(screen.getByText('0–1,000 hours').closest('[role="status"]')).toBeVisible()
      await userEvent.fill(hours, '1000')
      expect(hours).toBeValid()
      expect(hours).toHaveAccessibleDescription(/^Your own guess/)
      expect(screen.queryByText('0–1,000 hours')).toBeNull()
    },
  )

  it.each<[string, TicketInput[], keyof typeof entitlements, string, string]>([
    ['one can be opened', [], 'included', 'Open one first', 'Open a ClearCARE incident report'],
    ['one can be bought', [], 'perIncident', 'Open one first', 'Buy a per-incident ticket'],
    [
      'a closed one is there',
      [ticketIn('closed')],
      'included',
      'Open one first',
      'Open a ClearCARE incident report',
    ],
    ['none can be opened', [], 'upgrade', 'Contact sales instead', 'Contact sales'],
  ])('wants a live ticket first: %s', (_, tickets, system, words, link) => {
    renderQuotes({ tickets, entitlement: entitlements[system] })
    expect(screen.getByText(new RegExp(words))).toBeVisible()
    expect(screen.getByRole('link', { name: link })).toBeVisible()
    expect(screen.queryByRole('form', { name: 'Ask for a quote' })).toBeNull()
  })

  it('leads to where the page opens tickets', () => {
    renderQuotes({ tickets: [], ticketHref: '#tickets' })
    expect(screen.getByRole('link', { name: 'Open a ticket' })).toHaveAttribute('href', '#tickets')
  })

  it.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x'])(
    'leads nowhere unsafe: %j',
    (ticketHref) => {
      renderQuotes({ tickets: [], ticketHref })
      expect(screen.queryByRole('link', { name: 'Open a ticket' })).toBeNull()
    },
  )

  it('says where no consulting is offered', () => {
    renderQuotes({ policy: emptyPolicy })
    expect(screen.getByText(/offers no consulting for this app/)).toBeVisible()
    expect(screen.queryByRole('form', { name: 'Ask for a quote' })).toBeNull()
  })

  it('is nothing where the host hides the policy', () => {
    const { container } = renderQuotes({ policy: policyInputs.hidden })
    expect(container).toBeEmptyDOMElement()
  })
})

describe('a request', () => {
  it('is sent with its ticket, and is there until the host knows it', async () => {
    const { onRequest } = takesAll()
    renderQuotes({ onRequest, draftStorage: memoryStorage() })
    await userEvent.fill(screen.getByRole('textbox', { name: 'What is to be done' }), 'A driver')
    await userEvent.fill(screen.getByLabelText(/^By when/), '2026-12-04')
    await userEvent.click(screen.getByRole('button', { name: 'Ask for a quote' }))
    const news = await screen.findByText('Your request for quote A-1 has arrived.')
    await vi.waitFor(() => expect(news.parentElement).toHaveFocus())
    expect(onRequest).toHaveBeenCalledExactlyOnceWith(
      { ticket: '40307', scope: 'A driver', tried: '', wishedCompletion: '2026-12-04' },
      {
        fields: {
          answer: 'request',
          app: 'content-filter',
          ticket: '40307',
          scope: 'A driver',
          tried: '',
          wishedCompletion: '2026-12-04',
        },
        idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
        signal: expect.any(AbortSignal),
      },
    )
    const quote = within(screen.getByRole('listitem', { name: '' }))
    expect(quote.getByText('Asked for')).toBeVisible()
    expect(quote.getByText('Dec 4, 2026')).toBeVisible()
  })

  it('says of the subject of a ticket that its language is not known', () => {
    renderQuotes()
    expect(screen.getByRole('option', { name: /^40307/ })).toHaveAttribute('lang', '')
  })

  it('is not sent with something missing: the first field gets the focus', async () => {
    const { onRequest } = takesAll()
    renderQuotes({
      onRequest,
      tickets: [ticketIn('escalated'), ticketIn('waiting-on-us')],
      draftStorage: memoryStorage(),
    })
    await userEvent.fill(screen.getByLabelText(/^By when/), '2020-01-01')
    await userEvent.click(screen.getByRole('button', { name: 'Ask for a quote' }))
    expect(screen.getByText('3 fields need a correction')).toBeVisible()
    expect(screen.getByText('Choose the ticket.')).toBeVisible()
    expect(screen.getByText('This day is over.')).toBeVisible()
    const ticket = screen.getByRole('combobox', { name: 'Ticket' })
    await vi.waitFor(() => expect(ticket).toHaveFocus())
    expect(ticket).toHaveAccessibleDescription(/^Choose the ticket/)
    expect(onRequest).not.toHaveBeenCalled()
  })

  it('is not sent by Enter in what is not sent', async () => {
    const { onRequest } = takesAll()
    renderQuotes({ onRequest, draftStorage: memoryStorage() })
    await userEvent.fill(screen.getByRole('textbox', { name: 'What is to be done' }), 'A driver')
    await userEvent.type(screen.getByRole('spinbutton'), '2{Enter}')
    expect(onRequest).not.toHaveBeenCalled()
    expect(screen.getByText(/^\$200 – \$500 for 2 hours/)).toBeVisible()
  })

  it('that was changed after it was sent is said to have arrived, and the rest is kept', async () => {
    const onRequest = vi.fn<RequestQuote>()
    onRequest.mockResolvedValueOnce({
      status: 'failed',
      reason: 'connection',
      mayHaveArrived: true,
    })
    onRequest.mockResolvedValueOnce({ status: 'accepted', reference: 'Q-9' })
    renderQuotes({ onRequest, draftStorage: memoryStorage() })
    const scope = screen.getByRole('textbox', { name: 'What is to be done' })
    await userEvent.fill(scope, 'A driver')
    await userEvent.click(screen.getByRole('button', { name: 'Ask for a quote' }))
    await screen.findByText(/^The connection broke/)
    await userEvent.fill(scope, 'A driver, and its documentation')
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
    await screen.findByText('Your request for quote Q-9 has arrived.')
    expect(screen.getByText(/may not have arrived/)).toBeVisible()
    expect(scope).toHaveValue('A driver, and its documentation')
  })

  it('closes its form, once it has been asked for', async () => {
    const { onRequest } = takesAll()
    renderQuotes({ quotes: [quotes.completed], onRequest, draftStorage: memoryStorage() })
    await userEvent.click(screen.getByRole('button', { name: 'Ask for another quote' }))
    await userEvent.fill(screen.getByRole('textbox', { name: 'What is to be done' }), 'A driver')
    await userEvent.click(screen.getByRole('button', { name: 'Ask for a quote' }))
    await screen.findByText(/has arrived/)
    expect(screen.queryByRole('textbox', { name: 'What is to be done' })).toBeNull()
  })

  it('comes back as it was typed', async () => {
    const draftStorage = memoryStorage()
    const { unmount } = renderQuotes({ draftStorage })
    await userEvent.fill(screen.getByRole('textbox', { name: 'What is to be done' }), 'A driver')
    unmount()
    renderQuotes({ draftStorage })
    expect(screen.getByRole('textbox', { name: 'What is to be done' })).toHaveValue('A driver')
  })

  it('goes into its ticket where the page takes none', async () => {
    renderQuotes({ replyTo: 'support@portal.example', draftStorage: memoryStorage() })
    await userEvent.fill(screen.getByRole('textbox', { name: 'What is to be done' }), 'A driver')
    const link = screen.getByRole('link', { name: 'Add it by e-mail' })
    const { searchParams } = new URL(link.getAttribute('href') ?? '')
    expect(searchParams.get('subject')).toContain('[Ticket#40307]')
    expect(searchParams.get('body')).toContain('A driver')
    expect(screen.getByRole('button', { name: 'Copy the request' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ask for a quote' })).toBeNull()
  })
})

describe('a quote', () => {
  it('says rate, time, total, day, validity, who, and the time that is left', () => {
    renderQuotes({ quotes: [quotes.quoted] })
    const rows = screen.getAllByRole('term').map((term) => [
      term.textContent,
      // What is nearest is what belongs to it.
      term.nextElementSibling?.textContent,
    ])
    expect(Object.fromEntries(rows)).toMatchObject({
      Rate: '$133.33 per hour ',
      'Estimated time': '2 hours – 3 hours, 20 minutes ',
      'Estimated total': '$266.66 – $444.43 ',
      'Done by': 'Dec 4, 2026 ',
      'Who works on it': 'Ada Park, software development ',
      'Can be approved until': expect.stringMatching(/^Dec 1, 2026, .* in 7 days$/),
    })
  })

  it('says of each link and button which quote it is about', () => {
    const url = 'https://portal.example/quotes'
    renderQuotes({
      quotes: [{ ...newQuote(), url }, { ...newQuote(), url, ticket: '40305' }, quotes.completed],
      ...takesAll(),
    })
    for (const heading of screen.getAllByRole('heading', { name: /^Quote Q-/ })) {
      const item = within(heading.closest('li') ?? heading)
      const steps = [...item.getAllByRole('link'), ...item.queryAllByRole('button')]
      for (const step of steps) {
        expect(step).toHaveAccessibleDescription(heading.textContent ?? '')
      }
    }
  })

  it('says what a revision changes, and nothing of what it does not', () => {
    renderQuotes({ quotes: [revisedQuote] })
    const before = screen.getAllByText(/^\(before: [^)]/).map(({ textContent }) => textContent)
    expect(before).toEqual([
      '(before: $133.33 per hour)',
      '(before: 2 hours – 3 hours, 20 minutes)',
      '(before: $266.66 – $444.43)',
      '(before: Dec 4, 2026)',
    ])
    expect(screen.getByText('Revision 2')).toBeVisible()
  })

  it('takes the latest of several revisions', () => {
    const { former: _, ...second } = { former: undefined, ...revisedQuote }
    renderQuotes({ quotes: [second, quotes.superseded] })
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    expect(screen.getByText('(before: $133.33 per hour)')).toBeVisible()
  })

  it.each([
    ['is answered in the portal', quotes.quoted, 'Answer this quote in the portal.'],
    [
      'is answered in its ticket',
      { ...quotes.quoted, url: 'javascript:alert(1)' },
      'Answer this quote in ticket 40307.',
    ],
  ])('%s where the page takes no answers', (_, quote, words) => {
    renderQuotes({ quotes: [quote] })
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Read and approve' })).toBeNull()
    expect(document.querySelector('[href^="javascript"]')).toBeNull()
  })

  it.each([
    ['its ticket is closed', { tickets: [{ ...ticketIn('closed'), reference: '40307' }] }],
    ['its ticket is not among the customer’s', { tickets: [ticketIn('open')] }],
    [
      'its rate is above the policy',
      {
        quotes: [
          { ...quotes.quoted, terms: { ...terms, rate: { currency: 'USD', amount: 25_001 } } },
        ],
      },
    ],
    [
      'its rate is below the policy',
      {
        quotes: [
          { ...quotes.quoted, terms: { ...terms, rate: { currency: 'USD', amount: 9_999 } } },
        ],
      },
    ],
    [
      'its currency is another',
      {
        quotes: [
          { ...quotes.quoted, terms: { ...terms, rate: { currency: 'EUR', amount: 13_333 } } },
        ],
      },
    ],
  ])('cannot be approved where %s, which is said', (_, props) => {
    renderQuotes({ quotes: [quotes.quoted], ...takesAll(), ...props })
    expect(screen.queryByRole('button', { name: 'Read and approve' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Ask for changes' })).toBeVisible()
    expect(screen.getByText(/cannot be approved/)).toBeVisible()
    expect(screen.queryByText(/^Nothing starts before/)).toBeNull()
  })

  it('cannot be answered while nothing is known about the app', () => {
    renderQuotes({ quotes: [quotes.quoted], ...takesAll(), policy: policyInputs.failed })
    expect(screen.getByText('Quote')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Read and approve' })).toBeNull()
  })

  it.each([
    [75, '1 hour, 15 minutes of 2 hours – 3 hours, 20 minutes', '$166.66', null],
    [160, '2 hours, 40 minutes of', '$355.55', 'Most of the estimated time is used'],
    [201, '3 hours, 21 minutes of', '$446.66', 'More time is used than was estimated'],
  ])(
    'in progress for %i minutes says what that costs, and warns',
    (usedMinutes, used, cost, warning) => {
      const work = { ...quotes['in-progress'].work, usedMinutes }
      renderQuotes({ quotes: [{ ...quotes['in-progress'], work }] })
      expect(screen.getByText(new RegExp(`^${used}`))).toBeVisible()
      expect(screen.getByText(cost)).toBeVisible()
      if (warning === null)
        expect(screen.queryByText(/estimated time is used|was estimated/)).toBeNull()
      else expect(screen.getByText(new RegExp(warning))).toBeVisible()
    },
  )

  it('warns no more once it is completed', () => {
    const work = { ...quotes.completed.work, usedMinutes: 230 }
    renderQuotes({ quotes: [{ ...quotes.completed, work }] })
    expect(screen.queryByText(/More time is used/)).toBeNull()
    expect(screen.getByText('Kim Okafor')).toBeVisible()
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'Q-1'],
    ['an empty object', {}],
    ['a status nobody knows', { ...quotes.quoted, status: 'sold' }],
    ['no terms', { ...quotes.quoted, terms: undefined }],
    ['a rate of nothing', { ...quotes.quoted, terms: { ...terms, rate: null } }],
    ['a day there is not', { ...quotes.quoted, terms: { ...terms, completion: '2026-02-30' } }],
    ['work that nobody approved', { ...quotes['in-progress'], approval: undefined }],
    [
      'work on another revision',
      {
        ...quotes['in-progress'],
        approval: { by: 'Kim', at: '2026-11-24T10:30:00Z', revision: 2 },
      },
    ],
  ])('that is none is counted, and not shown: %s', (_, value) => {
    renderQuotes({ quotes: untyped([value]), ...takesAll() })
    expect(screen.getByText('1 quote could not be read.')).toBeVisible()
    expect(screen.queryByText('Waiting for your answer')).toBeNull()
    expect(screen.queryByText('In progress')).toBeNull()
  })

  it.each([undefined, null, 'x', 5, {}, [undefined]])('takes a list that is none: %j', (value) => {
    renderQuotes({ quotes: untyped(value), tickets: untyped(value) })
    expect(screen.getByRole('heading', { name: 'Is it Level III?' })).toBeVisible()
  })

  it('of another app is left out', () => {
    renderQuotes({ quotes: [{ ...quotes.quoted, appId: 'other' }] })
    expect(screen.queryByText('Your quotes')).toBeNull()
  })

  it('is drawn again by a page that draws it anew, without losing what is typed', async () => {
    const quote = newQuote()
    const handlers = takesAll()
    const { rerender } = renderQuotes({ quotes: [quote], ...handlers })
    await userEvent.click(screen.getByRole('button', { name: 'Ask for changes' }))
    await userEvent.fill(screen.getByRole('textbox'), 'Earlier, please')
    rerender(quoteWidget({ quotes: [{ ...quote }], ...handlers }))
    expect(screen.getByRole('textbox')).toHaveValue('Earlier, please')
  })

  it('alarms nobody of work that is completed within its estimate', () => {
    const work = { ...quotes.completed.work, usedMinutes: 180 }
    renderQuotes({ quotes: [{ ...quotes.completed, work }] })
    renderQuotes({ quotes: [{ ...quotes['in-progress'], work }] })
    const bars = [...document.querySelectorAll('[data-part="progress"] > svg')]
    expect(bars.map(({ parentElement }) => parentElement?.dataset.usage)).toEqual([
      'within',
      'near',
    ])
    const [calm, alarming] = bars.map((bar) => getComputedStyle(bar).fill)
    expect(calm).toMatch(/^rgb/)
    expect(alarming).toMatch(/^rgb/)
    expect(alarming).not.toBe(calm)
  })
})
