import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type {
  AnswerQuote,
  ApproveQuote,
} from '../../../src/components/QuoteWidget/quoteDelivery.ts'
import type { Quote } from '../../../src/model/quote/quote.ts'
import { quoteDay, quotes, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { memoryStorage } from '../../../stories/fixtures/tickets.ts'
import { newQuote, onQuoteDay } from '../../quoteDay.ts'
import { button, quoteWidget, readAndAgree, renderQuotes, takesAll } from './quotes.tsx'

const moveClockTo = onQuoteDay()

/** A page that was asleep until then. */
function wakeAt(instant: string) {
  moveClockTo(instant)
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
}

const confirm = () => screen.queryByRole('form', { name: /^Approve quote/ })
const total = '$266.66 – $444.43'

/** The key among what was sent. */
const keyOf = ([sent = '[]']: readonly string[]): string => JSON.parse(sent)[0]

describe('approving a quote', () => {
  it('restates what is agreed, and takes a name, a tick and a press', async () => {
    const quote = newQuote()
    const handlers = takesAll()
    renderQuotes({ quotes: [quote], ...handlers })
    await userEvent.click(button('Read and approve'))
    await vi.waitFor(() =>
      expect(
        screen.getByRole('heading', { name: `Approve quote ${quote.reference}?` }),
      ).toHaveFocus(),
    )
    for (const words of [
      '$133.33 per hour',
      '2 hours – 3 hours, 20 minutes',
      total,
      'Dec 4, 2026',
      /^Dec 1, 2026/,
      'Ada Park, software development',
      /^Build the driver FooBar/,
      /^Work on ticket 40307 can start once you approve/,
    ]) {
      expect(screen.getByText(words)).toBeVisible()
    }

    await userEvent.click(button(`Approve for ${total}`))
    expect(screen.getByText('Enter your name.')).toBeVisible()
    await vi.waitFor(() => expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveFocus())
    await userEvent.fill(screen.getByRole('textbox', { name: 'Your name' }), '  Kim Okafor ')
    await userEvent.click(button(`Approve for ${total}`))
    await vi.waitFor(() => expect(screen.getByRole('checkbox')).toHaveFocus())
    expect(screen.getByRole('checkbox')).toHaveAccessibleDescription(/^Tick this if you agree/)
    expect(handlers.onApprove).not.toHaveBeenCalled()

    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(button(`Approve for ${total}`))
    const recorded = await screen.findByText(
      `Your approval of quote ${quote.reference} is recorded.`,
    )
    await vi.waitFor(() => expect(recorded.parentElement).toHaveFocus())
    expect(screen.getByText('Approved')).toBeVisible()
    expect(screen.getByText('Kim Okafor')).toBeVisible()
    expect(confirm()).toBeNull()
  })

  it('groups what is agreed under its name', async () => {
    renderQuotes({ quotes: [newQuote()], ...takesAll() })
    await userEvent.click(button('Read and approve'))
    expect(screen.getByRole('group', { name: 'What you agree to' })).toHaveTextContent(
      /Work on ticket 40307 can start once you approve/,
    )
  })

  it('hands the host a record of who, when, which revision, and every figure', async () => {
    const quote = newQuote()
    const { onApprove } = takesAll()
    renderQuotes({ quotes: [quote], onApprove, approver: 'Kim Okafor' })
    await readAndAgree()
    expect(screen.queryByRole('textbox', { name: 'Your name' })).toBeNull()
    await userEvent.click(button(`Approve for ${total}`))
    await vi.waitFor(() => expect(onApprove).toHaveBeenCalledOnce())
    expect(onApprove).toHaveBeenCalledWith(quote, {
      approval: {
        reference: quote.reference,
        ticket: '40307',
        revision: 1,
        by: 'Kim Okafor',
        at: expect.stringMatching(/^2026-11-24T09:00:/),
        rate: { currency: 'USD', amount: 13_333 },
        estimate: { min: 120, max: 200 },
        total: { currency: 'USD', min: 26_666, max: 44_443 },
        completion: '2026-12-04',
        validUntil: '2026-12-01T17:00:00Z',
        assignee: terms.assignee,
        scope: quote.request.scope,
      },
      fields: expect.objectContaining({ answer: 'approve', totalMax: '44443', rate: '13333' }),
      idempotencyKey: expect.stringContaining(`approve-${quote.reference}-1-`),
      signal: expect.any(AbortSignal),
    })
  })

  it('can be gone back from, to where it was begun', async () => {
    const handlers = takesAll()
    renderQuotes({ quotes: [newQuote()], ...handlers })
    await readAndAgree()
    await userEvent.click(button('Go back without approving'))
    expect(confirm()).toBeNull()
    await vi.waitFor(() => expect(button('Read and approve')).toHaveFocus())
    await userEvent.click(button('Read and approve'))
    // Another look is another decision.
    expect(screen.getByRole('checkbox')).not.toBeChecked()
    expect(handlers.onApprove).not.toHaveBeenCalled()
  })

  it('sends one of several presses', async () => {
    const { onApprove } = takesAll()
    renderQuotes({ quotes: [newQuote()], onApprove, approver: 'Kim Okafor' })
    await readAndAgree()
    const press = button(`Approve for ${total}`)
    for (let times = 0; times < 5; times++) press.click()
    await screen.findByText(/is recorded/)
    expect(onApprove).toHaveBeenCalledOnce()
  })

  it('has the same key after a failure, in another widget, and after the page was loaded again', async () => {
    const quote = newQuote()
    const onApprove = vi.fn<ApproveQuote>(async () => ({
      status: 'failed',
      reason: 'connection',
      mayHaveArrived: true,
    }))
    const draftStorage = memoryStorage()
    const props = { quotes: [quote], onApprove, approver: 'Kim Okafor' }
    const { unmount } = renderQuotes({ ...props, draftStorage })
    await readAndAgree()
    await userEvent.click(button(`Approve for ${total}`))
    await screen.findByText(/^The connection broke/)
    await userEvent.click(button(/^Approve for/))
    await vi.waitFor(() => expect(onApprove).toHaveBeenCalledTimes(2))
    await screen.findByText(/^The connection broke/)
    unmount()
    renderQuotes({ ...props, draftStorage })
    // What may have arrived is not forgotten.
    expect(screen.getByText(/^You sent this before, and no answer came/)).toBeVisible()
    // What is there when the page comes takes nobody's focus.
    await vi.waitFor(() => expect(document.body).toHaveFocus())
    onApprove.mockResolvedValueOnce({ status: 'accepted', reference: 'A-1' })
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(button(/^Approve for/))
    await screen.findByText(/is recorded/)
    const sent = onApprove.mock.calls.map(([, { idempotencyKey, fields }]) =>
      JSON.stringify([idempotencyKey, fields]),
    )
    expect(sent).toHaveLength(3)
    expect(new Set(sent)).toHaveProperty('size', 1)
    expect(draftStorage.getItem(`slk-quote-answer ${JSON.stringify([keyOf(sent), ''])}`)).toBeNull()
  })

  it('stands, whatever the clock says, until the host knows', async () => {
    renderQuotes({ quotes: [newQuote()], ...takesAll(), approver: 'Kim Okafor' })
    await readAndAgree()
    await userEvent.click(button(`Approve for ${total}`))
    await screen.findByText(/is recorded/)
    wakeAt(terms.validUntil)
    expect(screen.getByText('Approved')).toBeVisible()
    expect(screen.queryByText(/can no longer be approved/)).toBeNull()
  })

  it('is not forgotten when its time is over before it has an answer', async () => {
    let fail = () => {}
    const onApprove = vi.fn<ApproveQuote>(
      () =>
        new Promise((resolve) => {
          fail = () => resolve({ status: 'failed', reason: 'connection', mayHaveArrived: true })
        }),
    )
    renderQuotes({ quotes: [newQuote()], onApprove, approver: 'Kim Okafor' })
    await readAndAgree()
    await userEvent.click(button(`Approve for ${total}`))
    await vi.waitFor(() => expect(onApprove).toHaveBeenCalledOnce())
    wakeAt(terms.validUntil)
    expect(screen.getByText(/The time of quote .* is over/)).toBeVisible()
    expect(screen.getByText('Sending …')).toBeVisible()
    fail()
    await screen.findByText(/^The connection broke. It may have arrived/)
  })

  it('says what the portal says of the name, until it takes another', async () => {
    const onApprove = vi.fn<ApproveQuote>(async () => ({ status: 'accepted', reference: 'A-1' }))
    onApprove.mockResolvedValueOnce({
      status: 'invalid',
      fields: { by: 'Nobody of that name may approve.' },
    })
    renderQuotes({ quotes: [newQuote()], onApprove })
    await readAndAgree()
    const name = screen.getByRole('textbox', { name: 'Your name' })
    await userEvent.fill(name, 'Kim')
    await userEvent.click(button(`Approve for ${total}`))
    await screen.findByText('Nobody of that name may approve.')
    expect(name).toHaveAccessibleDescription(/^Nobody of that name/)
    await vi.waitFor(() => expect(name).toHaveFocus())
    await userEvent.click(button('Your name'))
    await vi.waitFor(() => expect(name).toHaveFocus())
    expect(screen.queryByText(/^Your approval of quote/)).toBeNull()
    await userEvent.fill(name, 'Kim Okafor')
    await userEvent.click(button(/^Approve for/))
    await screen.findByText(/^Your approval of quote .* is recorded/)
    expect(onApprove.mock.calls.map(([, { approval }]) => approval.by)).toEqual([
      'Kim',
      'Kim Okafor',
    ])
  })

  it('says what the portal says, and lets the reader stop waiting', async () => {
    const onApprove = vi.fn<ApproveQuote>((_quote, { signal }) => {
      return new Promise((resolve) => {
        signal.addEventListener('abort', () =>
          resolve({ status: 'failed', reason: 'stopped', mayHaveArrived: true }),
        )
      })
    })
    renderQuotes({ quotes: [newQuote()], onApprove, approver: 'Kim Okafor' })
    await readAndAgree()
    await userEvent.click(button(`Approve for ${total}`))
    expect(button(`Approve for ${total}`)).toHaveAttribute('aria-disabled', 'true')
    expect(screen.queryByRole('button', { name: 'Go back without approving' })).toBeNull()
    const consent = screen.getByRole('checkbox')
    expect(consent).toHaveAttribute('aria-disabled', 'true')
    consent.click()
    consent.focus()
    await userEvent.keyboard(' ')
    expect(consent).toBeChecked()
    await userEvent.click(button('Stop waiting'))
    await screen.findByText(/^You stopped waiting for an answer/)
    expect(consent).toHaveAttribute('aria-disabled', 'false')
    onApprove.mockResolvedValueOnce({
      status: 'invalid',
      fields: {},
      message: 'There is another revision.',
    })
    await userEvent.click(button(/^Approve for/))
    await screen.findByText('There is another revision.')
  })

  it('is possible again only with what the host gives: its answer holds until then', async () => {
    const quote = newQuote()
    const handlers = takesAll()
    const { rerender } = renderQuotes({ quotes: [quote], ...handlers, approver: 'Kim Okafor' })
    await readAndAgree()
    await userEvent.click(button(`Approve for ${total}`))
    await screen.findByText(/is recorded/)
    rerender(quoteWidget({ quotes: [{ ...quote }], ...handlers }))
    expect(screen.queryByRole('button', { name: 'Read and approve' })).toBeNull()
    const { work } = quotes['in-progress']
    const approval = { by: 'Kim Okafor', at: quoteDay, revision: 1 }
    rerender(quoteWidget({ quotes: [{ ...quote, status: 'in-progress', approval, work }] }))
    expect(screen.getByText('In progress')).toBeVisible()
    expect(screen.queryByText(/is recorded/)).toBeNull()
  })
})

describe('a quote that changes while it is being approved', () => {
  const later = (quote: Quote, changes: object) => [{ ...quote, ...changes }]

  it.each<[string, (quote: Quote) => readonly object[], RegExp]>([
    [
      'is revised',
      (quote) => later(quote, { terms: revisedTerms, former: terms }),
      /has been revised/,
    ],
    [
      'is withdrawn',
      (quote) => later(quote, { status: 'withdrawn', remark: { at: quoteDay } }),
      /has been withdrawn/,
    ],
    [
      'is approved by somebody else',
      (quote) =>
        later(quote, { status: 'approved', approval: { by: 'Lee', at: quoteDay, revision: 1 } }),
      /has changed/,
    ],
    [
      'says another day in the same revision',
      (quote) => later(quote, { terms: { ...terms, completion: '2026-12-24' } }),
      /has changed/,
    ],
    [
      'is superseded',
      (quote) => later(quote, { status: 'superseded', supersededBy: 2 }),
      /has been revised/,
    ],
  ])('and %s can no longer be approved as it was, which is said', async (_, change, words) => {
    const quote = newQuote()
    const handlers = takesAll()
    const { rerender } = renderQuotes({ quotes: [quote], ...handlers, approver: 'Kim Okafor' })
    await readAndAgree()
    const old = button(`Approve for ${total}`)
    const form = confirm()
    rerender(quoteWidget({ quotes: JSON.parse(JSON.stringify(change(quote))), ...handlers }))
    expect(confirm()).toBeNull()
    // What hears of it late, or holds on to what is gone, approves nothing.
    old.click()
    form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
    const news = screen.getByText(words)
    expect(news).toBeVisible()
    expect(news.parentElement).toHaveAttribute('role', 'status')
    await vi.waitFor(() => expect(news.parentElement).toHaveFocus())
    expect(handlers.onApprove).not.toHaveBeenCalled()
  })

  it('and expires is noticed by the clock, and said', async () => {
    const handlers = takesAll()
    renderQuotes({ quotes: [newQuote()], ...handlers, approver: 'Kim Okafor' })
    await readAndAgree()
    const old = button(`Approve for ${total}`)
    // What is left passes by itself.
    wakeAt(new Date(Date.parse(terms.validUntil) - 1_000).toISOString())
    const news = await screen.findByText(/The time of quote .* is over/)
    await vi.waitFor(() => expect(news.parentElement).toHaveFocus())
    expect(old).not.toBeInTheDocument()
    expect(handlers.onApprove).not.toHaveBeenCalled()
    expect(button('Ask for changes')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Decline' })).toBeNull()
  })

  it('and has expired while the page was asleep is not approved, even if nothing was drawn yet', async () => {
    const handlers = takesAll()
    renderQuotes({ quotes: [newQuote()], ...handlers, approver: 'Kim Okafor' })
    await readAndAgree()
    moveClockTo(terms.validUntil)
    button(`Approve for ${total}`).click()
    document.dispatchEvent(new Event('visibilitychange'))
    await screen.findByText(/The time of quote .* is over/)
    expect(handlers.onApprove).not.toHaveBeenCalled()
  })

  it('in another figure of the same revision has another key', async () => {
    const quote = newQuote()
    const onApprove = vi.fn<ApproveQuote>(async () => ({
      status: 'failed',
      reason: 'connection',
      mayHaveArrived: true,
    }))
    const props = { onApprove, approver: 'Kim Okafor' }
    const { rerender } = renderQuotes({ quotes: [quote], ...props })
    await readAndAgree()
    await userEvent.click(button(`Approve for ${total}`))
    await screen.findByText(/^The connection broke/)
    const changed = { ...quote, terms: { ...terms, completion: '2026-12-05' } }
    rerender(quoteWidget({ quotes: [changed], ...props }))
    expect(confirm()).toBeNull()
    await readAndAgree()
    await userEvent.click(button(`Approve for ${total}`))
    await vi.waitFor(() => expect(onApprove).toHaveBeenCalledTimes(2))
    const sent = onApprove.mock.calls.map(([, options]) => options)
    expect(sent.map(({ approval }) => approval.completion)).toEqual(['2026-12-04', '2026-12-05'])
    expect(sent[1]?.idempotencyKey).not.toBe(sent[0]?.idempotencyKey)
  })

  it('that comes long after the page says how long there is left now', () => {
    const { rerender } = renderQuotes({ quotes: [] })
    moveClockTo('2026-11-30T09:00:00Z')
    rerender(quoteWidget({ quotes: [newQuote()] }))
    expect(screen.getByText('in 31 hours')).toBeVisible()
  })

  it('that was over when it came is no news', () => {
    renderQuotes({
      quotes: [{ ...newQuote(), terms: { ...terms, validUntil: '2026-11-23T17:00:00Z' } }],
    })
    expect(screen.getByText('Expired')).toBeVisible()
    expect(screen.queryByText(/can no longer be approved/)).toBeNull()
  })
})

describe('another answer', () => {
  it.each([
    ['Ask for changes', 'What should be different', 'Ask for these changes', 'Changes asked for'],
    ['Decline', 'Why you do not want it', 'Decline the quote', 'Declined'],
  ])('%s: is said in words, kept, and shown', async (begin, label, send, status) => {
    const quote = newQuote()
    const handlers = takesAll()
    const handler = begin === 'Decline' ? handlers.onDecline : handlers.onRequestChanges
    const draftStorage = memoryStorage()
    const props = { quotes: [quote], ...handlers, approver: 'Kim Okafor', draftStorage }
    const { unmount } = renderQuotes(props)
    await userEvent.click(button(begin))
    await userEvent.click(button(send))
    const field = screen.getByRole('textbox', { name: label })
    await vi.waitFor(() => expect(field).toHaveFocus())
    expect(field).toHaveAccessibleDescription(/^Say /)
    await userEvent.fill(field, 'A day earlier')
    unmount()
    renderQuotes(props)
    expect(screen.getByRole('textbox', { name: label })).toHaveValue('A day earlier')
    await userEvent.click(button(send))
    await vi.waitFor(() => expect(screen.getByText(status)).toBeVisible())
    expect(screen.getByText('A day earlier')).toBeVisible()
    const by = screen.getByText('Kim Okafor')
    expect(by).toHaveAttribute('lang', '')
    expect(by.parentElement).toHaveTextContent(/^Kim Okafor said$/)
    expect(handler).toHaveBeenCalledExactlyOnceWith(
      quote,
      expect.objectContaining({
        remark: { at: expect.any(String), by: 'Kim Okafor', text: 'A day earlier' },
        fields: expect.objectContaining({ reference: quote.reference, text: 'A day earlier' }),
      }),
    )
    expect(screen.queryByRole('button', { name: 'Read and approve' })).toBeNull()
  })

  it('can be had back when it was thrown away', async () => {
    const props = { quotes: [newQuote()], ...takesAll(), draftStorage: memoryStorage() }
    const { unmount } = renderQuotes(props)
    await userEvent.click(button('Decline'))
    await userEvent.fill(screen.getByRole('textbox'), 'Too late')
    unmount()
    renderQuotes(props)
    await userEvent.click(button('Discard the draft'))
    await userEvent.click(button('Get it back'))
    expect(screen.getByRole('textbox')).toHaveValue('Too late')
  })

  it('that is too long is kept whole, and not sent', async () => {
    const handlers = takesAll()
    renderQuotes({ quotes: [newQuote()], ...handlers })
    await userEvent.click(button('Decline'))
    const text = 'x'.repeat(10_001)
    await userEvent.fill(screen.getByRole('textbox'), text)
    await userEvent.click(button('Decline the quote'))
    expect(screen.getByText('This is too long: at most 10,000 characters.')).toBeVisible()
    expect(screen.getByRole('textbox')).toHaveValue(text)
    expect(handlers.onDecline).not.toHaveBeenCalled()
  })

  it('shows what the portal says of the words, and goes there', async () => {
    const onDecline = vi.fn<AnswerQuote>(async () => ({
      status: 'invalid',
      fields: { text: 'Say more.' },
    }))
    renderQuotes({ quotes: [newQuote()], onDecline })
    await userEvent.click(button('Decline'))
    await userEvent.fill(screen.getByRole('textbox'), 'No')
    await userEvent.click(button('Decline the quote'))
    await screen.findByText('Say more.')
    await vi.waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus())
    await userEvent.click(button('Why you do not want it'))
    await vi.waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus())
  })

  it('is given in the portal where the page takes only some', () => {
    const { onApprove } = takesAll()
    renderQuotes({ quotes: [newQuote()], onApprove })
    expect(button('Read and approve')).toBeVisible()
    expect(screen.getByText('Answer this quote in the portal.')).toBeVisible()
  })

  it('can be gone back from, to what began it', async () => {
    renderQuotes({ quotes: [newQuote()], ...takesAll() })
    await userEvent.click(button('Decline'))
    await userEvent.click(button('Go back'))
    await vi.waitFor(() => expect(button('Decline')).toHaveFocus())
  })

  it.each([
    ['timed out', { status: 'failed', reason: 'timeout', mayHaveArrived: true }],
    ['was refused', { status: 'invalid', fields: { text: 'Say more.' } }],
  ] as const)('to a revision is another one where that to the former %s', async (_, result) => {
    const quote = newQuote()
    const onDecline = vi.fn<AnswerQuote>(async () => ({ status: 'accepted', reference: 'A-1' }))
    onDecline.mockResolvedValueOnce(result)
    const props = { onDecline, draftStorage: memoryStorage() }
    const { rerender } = renderQuotes({ quotes: [quote], ...props })
    await userEvent.click(button('Decline'))
    await userEvent.fill(screen.getByRole('textbox'), 'Too dear')
    await userEvent.click(button('Decline the quote'))
    await screen.findByRole('button', { name: 'Send again' })
    moveClockTo('2026-11-25T09:00:00Z')
    rerender(quoteWidget({ quotes: [{ ...quote, terms: revisedTerms, former: terms }], ...props }))
    // The words are a draft again, of which nothing is known.
    expect(screen.getByRole('textbox')).toHaveValue('Too dear')
    expect(screen.queryByText(/may have arrived|no answer came|Say more/)).toBeNull()
    await userEvent.click(button('Decline the quote'))
    await screen.findByText('Declined')
    expect(screen.getByText('Too dear')).toBeVisible()
    const [first, second] = onDecline.mock.calls.map(([, options]) => options)
    expect(second?.idempotencyKey).not.toBe(first?.idempotencyKey)
    expect(first?.remark.at).toMatch(/^2026-11-24T/)
    expect(second?.remark.at).toMatch(/^2026-11-25T/)
    expect(second?.fields).toMatchObject({ revision: '2', text: 'Too dear' })
  })

  it('that arrives when there are other terms is confirmed, and is none to them', async () => {
    const quote = newQuote()
    let arrive = () => {}
    const onDecline = vi.fn<AnswerQuote>(
      () =>
        new Promise((resolve) => {
          arrive = () => resolve({ status: 'accepted', reference: 'A-1' })
        }),
    )
    const props = { ...takesAll(), onDecline }
    const { rerender } = renderQuotes({ quotes: [quote], ...props })
    await userEvent.click(button('Decline'))
    await userEvent.fill(screen.getByRole('textbox'), 'Too dear')
    await userEvent.click(button('Decline the quote'))
    await vi.waitFor(() => expect(onDecline).toHaveBeenCalledOnce())
    const revised = { ...quote, terms: revisedTerms, former: terms }
    rerender(quoteWidget({ quotes: [revised], ...props }))
    arrive()
    const news = await screen.findByText(`Quote ${quote.reference} is declined.`)
    expect(news).toHaveTextContent(/^Revision 1 Quote/)
    await vi.waitFor(() => expect(news.parentElement).toHaveFocus())
    expect(button('Read and approve')).toBeVisible()
    expect(screen.getByText('Waiting for your answer')).toBeVisible()
  })

  it('that arrives late takes nothing away that was typed for a revision', async () => {
    const quote = newQuote()
    let arrive = () => {}
    const onDecline = vi.fn<AnswerQuote>(
      () =>
        new Promise((resolve) => {
          arrive = () => resolve({ status: 'accepted', reference: 'A-1' })
        }),
    )
    const { rerender } = renderQuotes({ quotes: [quote], onDecline })
    await userEvent.click(button('Decline'))
    await userEvent.fill(screen.getByRole('textbox'), 'Too dear')
    await userEvent.click(button('Decline the quote'))
    await vi.waitFor(() => expect(onDecline).toHaveBeenCalledOnce())
    await userEvent.click(button('Stop waiting'))
    const revised = { ...quote, terms: revisedTerms, former: terms }
    rerender(quoteWidget({ quotes: [revised], onDecline }))
    await userEvent.fill(screen.getByRole('textbox'), 'Still too dear')
    await act(async () => arrive())
    expect(screen.getByRole('textbox')).toHaveValue('Still too dear')
  })
})
