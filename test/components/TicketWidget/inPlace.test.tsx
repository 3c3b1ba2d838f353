import { render, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { TicketWidget } from '../../../src/components/TicketWidget/TicketWidget.tsx'
import type { SubmitResult } from '../../../src/model/submission/submitResult.ts'
import { entitlements, fullPolicy } from '../../../stories/fixtures/policies.ts'
import { memoryStorage } from '../../../stories/fixtures/tickets.ts'
import { holdLock } from '../holdLock.ts'
import { expectTyped, fill, manual, renderTickets, send, subject, typed } from './tickets.tsx'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

describe('a draft that is sent in place', () => {
  it('comes with what is known, and with a key', async () => {
    const { onTicketSubmit } = manual()
    renderTickets({
      onTicketSubmit,
      facts: [{ name: 'version', label: 'Version', value: '2.4.1' }],
    })
    await fill()
    await userEvent.click(screen.getByRole('radio', { name: /^Critical/ }))
    await userEvent.click(send())
    await waitFor(() => expect(onTicketSubmit).toHaveBeenCalled())
    expect(onTicketSubmit).toHaveBeenCalledExactlyOnceWith(
      {
        ...typed,
        expected: '',
        severity: 'critical',
        app: fullPolicy.app,
        facts: [
          { name: 'edition', label: 'Edition', value: 'business' },
          { name: 'version', label: 'Version', value: '2.4.1' },
        ],
      },
      { idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/), signal: expect.any(AbortSignal) },
    )
  })

  it('is sent once, however often it is pressed, and cannot be changed meanwhile', async () => {
    const { onTicketSubmit, answer } = manual()
    renderTickets({ onTicketSubmit })
    await fill()
    const button = send()
    for (let press = 0; press < 5; press++) button.click()
    subject().focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByText('Sending …')).toBeVisible()
    await userEvent.keyboard('more')
    const low = screen.getByRole('radio', { name: /^Low/ })
    expect(low).toHaveAttribute('aria-disabled', 'true')
    low.click()
    expectTyped()
    expect(screen.getByRole('radio', { name: /^Normal/ })).toBeChecked()
    await answer({ status: 'accepted', reference: '12345' })
    await screen.findByText('Your ticket 12345 is open.')
    expect(onTicketSubmit).toHaveBeenCalledOnce()
  })

  it('becomes a live ticket, which gets the focus, and is kept no longer', async () => {
    const draftStorage = memoryStorage()
    const removed = vi.spyOn(draftStorage, 'removeItem')
    renderTickets({
      draftStorage,
      onTicketSubmit: async () => ({
        status: 'accepted',
        reference: '12345',
        url: 'https://portal.example/12345',
      }),
    })
    await fill()
    await userEvent.click(send())
    const news = await screen.findByText('Your ticket 12345 is open.')
    await waitFor(() => expect(news.parentElement).toHaveFocus())
    const [card] = screen.getAllByRole('listitem')
    expect(within(card as HTMLElement).getByText(typed.subject)).toBeVisible()
    expect(screen.queryByRole('form')).toBeNull()
    expect(removed).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: 'Open another ticket' }))
    expect(subject()).toHaveValue('')
  })

  it('leaves the focus where the reader has gone meanwhile', async () => {
    const { onTicketSubmit, answer } = manual()
    render(
      <>
        <TicketWidget
          policy={fullPolicy}
          entitlement={entitlements.included}
          draftStorage={memoryStorage()}
          onTicketSubmit={onTicketSubmit}
        />
        <button type="button">Elsewhere</button>
      </>,
    )
    await fill()
    await userEvent.click(send())
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    await answer({ status: 'accepted', reference: '1' })
    await screen.findByText('Your ticket 1 is open.')
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus())
  })

  it.each<[string, SubmitResult, RegExp]>([
    ['signed out', { status: 'signed-out' }, /^You are signed out/],
    ['busy', { status: 'busy' }, /^The portal is busy/],
    [
      'offline',
      { status: 'failed', reason: 'offline', mayHaveArrived: false },
      /^You seem to be offline. It did not arrive/,
    ],
    [
      'broken',
      { status: 'failed', reason: 'connection', mayHaveArrived: true },
      /It may have arrived/,
    ],
    ['late', { status: 'failed', reason: 'timeout', mayHaveArrived: true }, /It may have arrived/],
    [
      'garbled',
      { status: 'failed', reason: 'response', mayHaveArrived: true },
      /It may have arrived/,
    ],
    [
      'failing',
      { status: 'failed', reason: 'service', mayHaveArrived: true, message: 'Error 7' },
      /^The portal has a problem. It may have arrived/,
    ],
  ])('loses nothing where the portal is %s, and keeps its key', async (_, result, text) => {
    const { onTicketSubmit, answer } = manual()
    renderTickets({ onTicketSubmit })
    await fill()
    await userEvent.click(send())
    await answer(result)
    expect(await screen.findByText(text)).toBeVisible()
    expectTyped()
    await vi.waitFor(() => expect(send()).toHaveFocus())
    await userEvent.click(send())
    await answer({ status: 'accepted', reference: '1' })
    const [first, second] = onTicketSubmit.mock.calls.map(
      ([, { idempotencyKey }]) => idempotencyKey,
    )
    expect(second).toBe(first)
    await screen.findByText('Your ticket 1 is open.')
  })

  it('waits as long as the portal asks to', async () => {
    const { onTicketSubmit, answer } = manual()
    renderTickets({ onTicketSubmit })
    await fill()
    await userEvent.click(send())
    await answer({ status: 'busy', retryAfter: 1 })
    expect(await screen.findByText('You can send it again in 1 second.')).toBeVisible()
    send().click()
    // It would say at once that it is being sent.
    expect(screen.getByText('You can send it again in 1 second.')).toBeVisible()
    // Whoever only hears it is told as well.
    const over = await screen.findByText('You can send it again now.')
    expect(over.parentElement).toHaveAttribute('role', 'status')
    expect(send()).toHaveAttribute('aria-disabled', 'false')
    expect(screen.queryByText(/^The portal is busy|again in/)).toBeNull()
    expect(onTicketSubmit).toHaveBeenCalledOnce()
    send().click()
    await waitFor(() => expect(onTicketSubmit).toHaveBeenCalledTimes(2))
  })

  it('is not lost where it was changed after it was sent, and the ticket says what it said first', async () => {
    const { onTicketSubmit, answer } = manual()
    renderTickets({ onTicketSubmit })
    await fill()
    await userEvent.click(send())
    await answer({ status: 'failed', reason: 'connection', mayHaveArrived: true })
    await screen.findByText(/^The connection broke/)
    await userEvent.fill(subject(), 'Something else')
    await userEvent.click(send())
    await answer({ status: 'accepted', reference: '12' })
    await screen.findByText(/may not have arrived/)
    expect(screen.getByRole('heading', { name: `Ticket 12 ${typed.subject}` })).toBeVisible()
    expect(subject()).toHaveValue('Something else')
    expect(screen.getByText('Follows ticket').parentElement).toHaveTextContent('12')
    await userEvent.click(send())
    await answer({ status: 'accepted', reference: '13' })
    await screen.findByText('Your ticket 13 is open.')
    const keys = onTicketSubmit.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('is there still when what is known of the app is loaded again', async () => {
    const draftStorage = memoryStorage()
    const props = { draftStorage, entitlement: entitlements.included }
    const { rerender } = render(<TicketWidget policy={fullPolicy} {...props} />)
    await userEvent.fill(subject(), 'abc')
    rerender(<TicketWidget policy={{ status: 'loading' }} {...props} />)
    await userEvent.keyboard('def')
    rerender(<TicketWidget policy={{ ...fullPolicy }} {...props} />)
    expect(subject()).toHaveValue('abcdef')
    await vi.waitFor(() => expect(subject()).toHaveFocus())
  })

  it('can be copied and thrown away where no ticket can be opened any more', async () => {
    const draftStorage = memoryStorage()
    const props = { draftStorage, policy: fullPolicy }
    const { rerender } = render(<TicketWidget entitlement={entitlements.included} {...props} />)
    await userEvent.fill(subject(), 'Half a ticket')
    rerender(<TicketWidget entitlement={entitlements.upgrade} {...props} />)
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await userEvent.click(screen.getByRole('button', { name: 'Copy the text' }))
    expect(copied.mock.calls[0]?.[0]).toContain('Half a ticket')
    await userEvent.click(screen.getByRole('button', { name: 'Discard the draft' }))
    await vi.waitFor(() =>
      expect(screen.getByRole('button', { name: 'Get it back' })).toHaveFocus(),
    )
  })

  it('leaves the focus where the reader has gone, also where something is wrong', async () => {
    const { onTicketSubmit, answer } = manual()
    renderTickets({ onTicketSubmit })
    await fill()
    await userEvent.click(send())
    const other = document.createElement('input')
    document.body.append(other)
    onTestFinished(() => other.remove())
    other.focus()
    await answer({ status: 'invalid', fields: { subject: 'Too vague' } })
    await screen.findByText('Too vague')
    await vi.waitFor(() => expect(other).toHaveFocus())
  })

  it('waits for another tab that sends it only so long', async () => {
    const { onTicketSubmit } = manual()
    renderTickets({ onTicketSubmit, draftStorage: localStorage, userKey: 'hangs' })
    await fill()
    const [name = ''] = Object.keys(localStorage)
    const { idempotencyKey } = JSON.parse(localStorage.getItem(name) ?? '{}')
    const release = await holdLock(`slk-draft ${idempotencyKey}`)
    // Forty seconds are over at once.
    const { setTimeout: later } = globalThis
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((callback, wait) =>
      later(callback, wait === 40_000 ? 0 : wait),
    )
    send().click()
    await waitFor(() => expect(onTicketSubmit).toHaveBeenCalledOnce())
    release()
  })

  it('stays where it was pressed: a second press does not meet something else', async () => {
    const { onTicketSubmit } = manual()
    renderTickets({ onTicketSubmit })
    await fill()
    const { top, left } = send().getBoundingClientRect()
    send().click()
    await screen.findByText('Sending …')
    const now = screen.getByRole('button', { name: 'Send the ticket' }).getBoundingClientRect()
    expect([now.top, now.left]).toEqual([top, left])
  })

  it('need not be waited for, and is a ticket all the same if that comes late', async () => {
    const { onTicketSubmit, answer } = manual()
    renderTickets({ onTicketSubmit })
    await fill()
    await userEvent.click(send())
    await waitFor(() => expect(onTicketSubmit).toHaveBeenCalled())
    await userEvent.click(screen.getByRole('button', { name: 'Stop waiting' }))
    expect(await screen.findByText(/^You stopped waiting for an answer/)).toBeVisible()
    await vi.waitFor(() => expect(send()).toHaveFocus())
    expect(onTicketSubmit.mock.calls[0]?.[1].signal.aborted).toBe(true)
    expectTyped()
    await answer({ status: 'accepted', reference: '7' })
    expect(await screen.findByText('Your ticket 7 is open.')).toBeVisible()
  })

  it.each<[string, () => Promise<SubmitResult>]>([
    ['rejects', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'throws',
      () => {
        throw new TypeError('Failed to fetch')
      },
    ],
  ])('takes a host’s function that %s for a broken connection, and reports it', async (_, fail) => {
    const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {})
    renderTickets({ onTicketSubmit: fail })
    await fill()
    await userEvent.click(send())
    expect(await screen.findByText(/^The connection broke/)).toBeVisible()
    expectTyped()
    expect(reported.mock.calls).toEqual([[new TypeError('Failed to fetch')]])
  })

  it.each(['{"status":"great"}', 'null', '{}', '"created"', '{"status":"created"}'])(
    'takes %s for an answer that cannot be read',
    async (json) => {
      renderTickets({ onTicketSubmit: async () => JSON.parse(json) })
      await fill()
      await userEvent.click(send())
      expect(await screen.findByText(/answer could not be read/)).toBeVisible()
      expectTyped()
    },
  )

  it('leaves the last ticket in sight while the next draft is typed', async () => {
    let reference = 12
    renderTickets({
      onTicketSubmit: async () => ({ status: 'accepted', reference: String(reference++) }),
    })
    for (const ticket of ['12', '13']) {
      await fill()
      await userEvent.click(send())
      await screen.findByText(`Your ticket ${ticket} is open.`)
      await userEvent.click(screen.getByRole('button', { name: 'Open another ticket' }))
      await userEvent.fill(subject(), 'Next')
      expect(screen.queryByText(/is open\.$/)).toBeNull()
      expect(
        screen.getByRole('heading', { name: `Ticket ${ticket} ${typed.subject}` }),
      ).toBeVisible()
    }
    expect(screen.getAllByRole('heading', { name: /^Ticket/ })).toHaveLength(2)
  })

  it('goes on while nobody shows it', async () => {
    const { onTicketSubmit, answer } = manual()
    const draftStorage = memoryStorage()
    const { unmount } = renderTickets({ onTicketSubmit, draftStorage })
    await fill()
    await userEvent.click(send())
    unmount()
    renderTickets({ onTicketSubmit, draftStorage })
    expect(screen.getByText('Sending …')).toBeVisible()
    send().click()
    await answer({ status: 'accepted', reference: '9' })
    expect(await screen.findByText('Your ticket 9 is open.')).toBeVisible()
    expect(onTicketSubmit).toHaveBeenCalledOnce()
  })
})
