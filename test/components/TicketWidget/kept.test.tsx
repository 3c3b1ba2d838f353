import { render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { DraftStorage } from '../../../src/components/shared/draft/draftStorage.ts'
import { fingerprintOf } from '../../../src/components/shared/draft/onlyOnce.ts'
import {
  TicketWidget,
  type TicketWidgetProps,
} from '../../../src/components/TicketWidget/TicketWidget.tsx'
import type { SubmitTicket } from '../../../src/components/TicketWidget/ticketDelivery.ts'
import { entitlements, fullPolicy, policyOffering } from '../../../stories/fixtures/policies.ts'
import { fullStorage, memoryStorage, ticketIn } from '../../../stories/fixtures/tickets.ts'
import { holdLock } from '../holdLock.ts'
import { field, fill, renderTickets, send, subject } from './tickets.tsx'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

describe('a draft that is kept', () => {
  const both = (props: Partial<TicketWidgetProps>) => {
    const { unmount } = renderTickets({ draftStorage: undefined, ...props })
    return {
      again: (more: Partial<TicketWidgetProps> = {}) => {
        unmount()
        return renderTickets({ draftStorage: undefined, ...props, ...more })
      },
    }
  }

  it('is there again as it was typed, in the tab', async () => {
    const { again } = both({ userKey: 'ann' })
    await userEvent.fill(field('What happened'), '  Two blanks before\n\nand “marks”  ')
    await userEvent.click(screen.getByRole('radio', { name: /^High/ }))
    expect(screen.getByText(/kept in this tab, until it is sent/)).toBeVisible()
    again()
    expect(field('What happened')).toHaveValue('  Two blanks before\n\nand “marks”  ')
    expect(screen.getByRole('radio', { name: /^High/ })).toBeChecked()
    expect(localStorage).toHaveLength(0)
  })

  it('is found by nobody else, and for no other app', async () => {
    const { again } = both({ userKey: 'ann' })
    await userEvent.fill(subject(), 'Mine')
    const { rerender } = again({ userKey: 'bob' })
    expect(subject()).toHaveValue('')
    const samba = policyOffering('professional')
    rerender(
      <TicketWidget
        policy={{ ...samba, app: { id: 'samba', name: 'Samba' } }}
        entitlement={entitlements.included}
        userKey="ann"
      />,
    )
    expect(subject()).toHaveValue('')
  })

  it('is shown to nobody who comes after, nor is the form that was opened', async () => {
    const props = { onTicketSubmit: vi.fn<SubmitTicket>(), draftStorage: memoryStorage() }
    const tickets = [ticketIn('escalated')]
    const widget = (userKey: string) => (
      <TicketWidget
        policy={fullPolicy}
        entitlement={entitlements.included}
        tickets={tickets}
        userKey={userKey}
        {...props}
      />
    )
    const { rerender } = render(widget('ann'))
    await userEvent.click(screen.getByRole('button', { name: 'Open another ticket' }))
    await userEvent.fill(subject(), 'Mine')
    await userEvent.click(send())
    expect(screen.getByText(/needs? a correction/)).toBeVisible()
    rerender(widget('bob'))
    expect(screen.queryByRole('textbox')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Open another ticket' }))
    expect(subject()).toHaveValue('')
    expect(screen.queryByText(/needs? a correction/)).toBeNull()
  })

  it('prop: draftDays keeps it on the device, says so, and forgets it after', async () => {
    const { again } = both({ draftDays: 7, userKey: 'days' })
    await userEvent.fill(subject(), 'Later')
    expect(screen.getByText(/kept on this device for 7 days/)).toBeVisible()
    expect(sessionStorage).toHaveLength(0)
    const { unmount } = again()
    expect(subject()).toHaveValue('Later')
    unmount()
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 8 * 86_400_000)
    renderTickets({ draftStorage: undefined, draftDays: 7, userKey: 'days' })
    expect(subject()).toHaveValue('')
    expect(localStorage).toHaveLength(0)
  })

  it('is gone after its days, whoever opens a widget then', async () => {
    const { unmount } = renderTickets({ draftStorage: undefined, draftDays: 7, userKey: 'gone' })
    await userEvent.fill(subject(), 'Never again')
    unmount()
    const [name = ''] = Object.keys(localStorage)
    const { maxAge: _, ...old } = JSON.parse(localStorage.getItem(name) ?? '')
    localStorage.setItem('slk-old', JSON.stringify(old))
    localStorage.setItem('host', JSON.stringify({ ...old, savedAt: 0 }))
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 8 * 86_400_000)
    renderTickets({ draftStorage: undefined, draftDays: 30, userKey: 'next' })
    // Of one without, nobody knows for how long it may be kept; and others keep things there too.
    expect(Object.keys(localStorage).sort()).toEqual(['host', 'slk-old'])
  })

  it('can be thrown away, and had back', async () => {
    const { again } = both({ userKey: 'discard' })
    await userEvent.fill(subject(), 'Oops')
    await userEvent.click(screen.getByRole('button', { name: 'Discard the draft' }))
    expect(subject()).toHaveValue('')
    expect(sessionStorage).toHaveLength(0)
    await vi.waitFor(() =>
      expect(screen.getByRole('button', { name: 'Get it back' })).toHaveFocus(),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Get it back' }))
    expect(subject()).toHaveValue('Oops')
    again()
    expect(subject()).toHaveValue('Oops')
  })

  it.each<[string, DraftStorage]>([
    ['full', fullStorage],
    [
      'blocked',
      {
        getItem: () => {
          throw new DOMException('Denied', 'SecurityError')
        },
        setItem: () => {
          throw new DOMException('Denied', 'SecurityError')
        },
        removeItem: () => {
          throw new DOMException('Denied', 'SecurityError')
        },
      },
    ],
  ])('outlives what shows it where the storage is %s, and it is said', async (_, draftStorage) => {
    const { again } = both({ draftStorage })
    await userEvent.fill(subject(), 'Still here')
    expect(screen.getByText(/^This browser keeps nothing/)).toBeVisible()
    again()
    expect(subject()).toHaveValue('Still here')
  })

  it.each(['', 'no JSON', '{}', '[]', '{"version":1}', '{"version":1,"savedAt":1,"typed":7}'])(
    'begins anew where %j was kept, and can be kept again',
    async (text) => {
      const name = `slk-ticket-draft ${JSON.stringify([fullPolicy.app?.id, text])}`
      sessionStorage.setItem(name, text)
      const { again } = both({ userKey: text })
      expect(subject()).toHaveValue('')
      await userEvent.fill(subject(), 'New')
      again()
      expect(subject()).toHaveValue('New')
    },
  )

  it('that was sent without an answer says so when it is there again', async () => {
    const draftStorage = memoryStorage()
    const onTicketSubmit = vi.fn<SubmitTicket>(async () => ({
      status: 'failed',
      reason: 'connection',
      mayHaveArrived: true,
    }))
    const { unmount } = renderTickets({ draftStorage, onTicketSubmit })
    await fill()
    await userEvent.click(send())
    await screen.findByText(/^The connection broke/)
    unmount()
    renderTickets({ draftStorage, onTicketSubmit })
    expect(screen.getByText(/^You sent this before, and no answer came/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
    await waitFor(() => expect(onTicketSubmit).toHaveBeenCalledTimes(2))
    const [first, second] = onTicketSubmit.mock.calls.map(
      ([, { idempotencyKey }]) => idempotencyKey,
    )
    expect(second).toBe(first)
  })

  it('follows what another tab does with it', async () => {
    renderTickets({ draftStorage: localStorage, userKey: 'tabs' })
    await userEvent.fill(subject(), 'One')
    const [name = ''] = Object.keys(localStorage)
    const kept = JSON.parse(localStorage.getItem(name) ?? '{}')
    const tell = () =>
      dispatchEvent(new StorageEvent('storage', { key: name, storageArea: localStorage }))
    localStorage.setItem(name, JSON.stringify({ ...kept, typed: { subject: 'Two' } }))
    tell()
    await waitFor(() => expect(subject()).toHaveValue('Two'))
    localStorage.removeItem(name)
    tell()
    await waitFor(() => expect(subject()).toHaveValue(''))
  })

  it('is not sent again where another tab has a ticket of it', async () => {
    const onTicketSubmit = vi.fn<SubmitTicket>()
    renderTickets({ onTicketSubmit, draftStorage: localStorage, userKey: 'locks' })
    await fill()
    const [name = ''] = Object.keys(localStorage)
    const kept = JSON.parse(localStorage.getItem(name) ?? '{}')
    const { idempotencyKey } = kept
    const release = await holdLock(
      `slk-draft-accepted ${idempotencyKey} ${fingerprintOf(kept.typed)} 4711`,
    )
    await userEvent.click(send())
    expect(await screen.findByText('Your ticket 4711 is open.')).toBeVisible()
    expect(onTicketSubmit).not.toHaveBeenCalled()
    release()
  })
})
