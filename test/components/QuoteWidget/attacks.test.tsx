import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ApproveQuote } from '../../../src/components/QuoteWidget/quoteDelivery.ts'
import { quotes, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { memoryStorage, ticketIn } from '../../../stories/fixtures/tickets.ts'
import { newQuote, onQuoteDay } from '../../quoteDay.ts'
import { button, quoteWidget, readAndAgree, renderQuotes, takesAll } from './quotes.tsx'

onQuoteDay()

const kim = 'Kim Okafor'

describe('what is agreed to is what was read', () => {
  it.each([
    ['the scope', { ...terms, scope: 'Delete everything.' }],
    ['who works on it', { ...terms, assignee: { ...terms.assignee, name: 'Mallory' } }],
    ['the validity', { ...terms, validUntil: '2026-12-02T17:00:00Z' }],
  ])('a consent is of no other: %s', async (_, changed) => {
    const quote = newQuote()
    const props = { ...takesAll(), approver: kim }
    const { rerender } = renderQuotes({ quotes: [quote], ...props })
    await readAndAgree()
    rerender(quoteWidget({ quotes: [{ ...quote, terms: changed }], ...props }))
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.getByText(/has changed/)).toHaveTextContent(quote.reference)
    await userEvent.click(button('Read and approve'))
    expect(screen.getByRole('checkbox')).not.toBeChecked()
  })

  it('a page that changes its objects changes nothing of it', async () => {
    const quote = structuredClone(newQuote())
    const { onApprove } = takesAll()
    renderQuotes({ quotes: [quote], onApprove, approver: kim })
    await readAndAgree()
    Reflect.set(quote.terms.rate, 'amount', 25_000)
    Reflect.set(quote.terms.estimate, 'max', 60_000)
    await userEvent.click(button('Approve for $266.66 – $444.43'))
    await vi.waitFor(() => expect(onApprove).toHaveBeenCalledOnce())
    expect(onApprove).toHaveBeenCalledWith(
      expect.objectContaining({ terms }),
      expect.objectContaining({ fields: expect.objectContaining({ totalMax: '44443' }) }),
    )
  })

  it('is read in the order it is written', () => {
    const request = { scope: 'Never more than \u202eDSU 000,01\u202c.' }
    renderQuotes({ quotes: [{ ...newQuote(), request }] })
    expect(screen.getByText('Never more than DSU 000,01.')).toBeVisible()
  })

  it('says what a revision does to the scope alone', () => {
    const former = { ...terms, scope: 'With tests.' }
    const without = { ...terms, revision: 2, scope: 'Without tests.' }
    renderQuotes({ quotes: [{ ...newQuote(), terms: without, former }] })
    expect(screen.getByText('Without tests.')).toBeVisible()
    const before = screen.getByText('With tests.')
    expect(before.parentElement).toHaveTextContent(/^\(before: With tests\.\)$/)
    expect(before).toHaveAttribute('lang', '')
  })
})

describe('who agrees is on the screen', () => {
  it('where the page says who', async () => {
    renderQuotes({ quotes: [newQuote()], ...takesAll(), approver: kim })
    await readAndAgree()
    expect(screen.getByText('Approved by').nextElementSibling).toHaveTextContent(kim)
  })

  it('and is not who tried before', async () => {
    const onApprove = vi.fn<ApproveQuote>(async () => ({
      status: 'failed',
      reason: 'connection',
      mayHaveArrived: true,
    }))
    const props = { quotes: [newQuote()], onApprove, draftStorage: memoryStorage() }
    const { unmount } = renderQuotes({ ...props, approver: kim })
    await readAndAgree()
    await userEvent.click(button(/^Approve for/))
    await screen.findByText(/^The connection broke/)
    unmount()
    renderQuotes({ ...props, approver: 'Lee Ito' })
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(button(/^Approve for/))
    await vi.waitFor(() => expect(onApprove).toHaveBeenCalledTimes(2))
    expect(onApprove.mock.calls.map(([, { approval }]) => approval.by)).toEqual([kim, 'Lee Ito'])
  })

  it('and what one reader has typed, ticked or opened is not the next one’s', async () => {
    const props = { quotes: [newQuote()], ...takesAll() }
    const { rerender } = renderQuotes({ ...props, userKey: 'kim' })
    await readAndAgree()
    await userEvent.fill(screen.getByRole('textbox', { name: 'Your name' }), kim)
    rerender(quoteWidget({ ...props, userKey: 'lee', tickets: undefined }))
    expect(screen.queryByRole('checkbox')).toBeNull()
    // Nor are the tickets, while those of the next are loaded.
    await userEvent.click(button('Ask for another quote'))
    expect(screen.queryByRole('combobox')).toBeNull()
    rerender(quoteWidget({ ...props, userKey: 'lee' }))
    await userEvent.click(button('Read and approve'))
    expect(screen.getByRole('checkbox')).not.toBeChecked()
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveValue('')
  })

  it.each(['\u200b\u2060', '   ', '…'])('has a name that can be seen, not %j', async (name) => {
    const { onApprove } = takesAll()
    renderQuotes({ quotes: [newQuote()], onApprove, approver: name })
    await readAndAgree()
    await userEvent.fill(screen.getByRole('textbox', { name: 'Your name' }), name)
    await userEvent.click(button(/^Approve for/))
    expect(screen.getByText('1 field needs a correction')).toBeVisible()
    await vi.waitFor(() => expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveFocus())
    expect(onApprove).not.toHaveBeenCalled()
  })

  it('is asked where the page says nonsense', async () => {
    renderQuotes({ quotes: [newQuote()], ...takesAll(), approver: JSON.parse('12345') })
    await readAndAgree()
    expect(screen.getByRole('textbox', { name: 'Your name' })).toBeVisible()
  })
})

describe('an approval that is under way', () => {
  it('is not forgotten when other terms come', async () => {
    const quote = newQuote()
    let arrive = () => {}
    const onApprove = vi.fn<ApproveQuote>(
      () =>
        new Promise((resolve) => {
          arrive = () => resolve({ status: 'accepted', reference: 'A-1' })
        }),
    )
    const props = { onApprove, approver: kim }
    const { rerender } = renderQuotes({ quotes: [quote], ...props })
    await readAndAgree()
    await userEvent.click(button(/^Approve for/))
    await vi.waitFor(() => expect(onApprove).toHaveBeenCalledOnce())
    const revised = { ...quote, terms: revisedTerms, former: terms }
    rerender(quoteWidget({ quotes: [revised], ...props }))
    expect(screen.getByText(/has been revised/)).toBeVisible()
    expect(screen.getByText('Sending …')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Read and approve' })).toBeNull()
    arrive()
    await screen.findByText(`Your approval of quote ${quote.reference} is recorded.`)
    expect(screen.queryByRole('button', { name: 'Read and approve' })).toBeNull()
  })

  it('that may have arrived is not declined, and is not denied', async () => {
    const onApprove = vi.fn<ApproveQuote>(async () => ({
      status: 'failed',
      reason: 'timeout',
      mayHaveArrived: true,
    }))
    renderQuotes({ quotes: [newQuote()], ...takesAll(), onApprove, approver: kim })
    await readAndAgree()
    await userEvent.click(button(/^Approve for/))
    await screen.findByText(/^The portal did not answer in time/)
    await userEvent.click(button('Go back'))
    expect(
      screen.getByText(/^The portal did not answer in time. It may have arrived/),
    ).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Decline' })).toBeNull()
    await vi.waitFor(() => expect(button('Read and approve')).toHaveFocus())
  })

  it('that was kept by nobody knows who takes no page down', async () => {
    const draftStorage = memoryStorage()
    const quote = newQuote()
    const onApprove = vi.fn<ApproveQuote>(async () => ({
      status: 'failed',
      reason: 'connection',
      mayHaveArrived: true,
    }))
    const props = { quotes: [quote], onApprove, draftStorage, approver: kim }
    const { unmount } = renderQuotes(props)
    await readAndAgree()
    await userEvent.click(button(/^Approve for/))
    await screen.findByText(/^The connection broke/)
    const key = onApprove.mock.calls[0]?.[1].idempotencyKey
    unmount()
    const name = `slk-quote-answer ${JSON.stringify([key, quote.reference, ''])}`
    const kept = JSON.parse(draftStorage.getItem(name) ?? '')
    const sent = { ...kept.sent, by: '<img src=x>', at: 'never' }
    draftStorage.setItem(name, JSON.stringify({ ...kept, sent, idempotencyKey: 'another-key' }))
    onApprove.mockResolvedValueOnce({ status: 'accepted', reference: 'A-1' })
    renderQuotes(props)
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(button(/^Approve for/))
    await screen.findByText(/is recorded/)
    expect(onApprove.mock.calls[1]?.[1].idempotencyKey).toBe(key)
  })
})

describe('a list of quotes', () => {
  it.each([
    ['withdrawn', quotes.withdrawn],
    ['approved', quotes.approved],
    ['completed', quotes.completed],
  ])('with one twice shows how far it is, not that it is open: %s', (_, further) => {
    const open = newQuote()
    const { reference } = open
    const later = { ...further, reference }
    const { unmount } = renderQuotes({ quotes: [later, open], ...takesAll() })
    expect(screen.queryByRole('button', { name: 'Read and approve' })).toBeNull()
    unmount()
    renderQuotes({ quotes: [open, later], ...takesAll() })
    expect(screen.queryByRole('button', { name: 'Read and approve' })).toBeNull()
  })

  it('says that an offer has come', () => {
    const quote = newQuote()
    const { reference } = quote
    const { rerender } = renderQuotes({ quotes: [{ ...quotes.requested, reference }] })
    rerender(quoteWidget({ quotes: [quote] }))
    expect(screen.getByText(`Quote ${reference} has changed.`)).toBeVisible()
  })

  it('keeps what is being read while tickets are loaded again', async () => {
    const props = { quotes: [newQuote()], ...takesAll(), approver: kim }
    const { rerender } = renderQuotes(props)
    await readAndAgree()
    rerender(quoteWidget({ ...props, tickets: undefined }))
    expect(screen.getByRole('checkbox')).toBeChecked()
  })
})

describe('the focus', () => {
  it.each([
    ['its ticket is closed', { tickets: [{ ...ticketIn('closed'), reference: '40307' }] }],
    ['the policy cannot be had', { policy: JSON.parse('{"status":"failed","reason":"service"}') }],
    ['the page takes no approvals any more', { onApprove: undefined }],
  ])('stays with a quote that cannot be approved any more: %s', async (_, change) => {
    const quote = newQuote()
    const props = { quotes: [quote], ...takesAll(), approver: kim }
    const { rerender } = renderQuotes(props)
    await readAndAgree()
    rerender(quoteWidget({ ...props, ...change }))
    expect(screen.queryByRole('checkbox')).toBeNull()
    await vi.waitFor(() =>
      expect(screen.getByRole('heading', { name: new RegExp(quote.reference) })).toHaveFocus(),
    )
  })
})
