import { render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { DraftStorage } from '../../src/components/private/drafts/draftStorage.ts'
import { fingerprintOf } from '../../src/components/private/drafts/onlyOnce.ts'
import type { SubmitTicket } from '../../src/components/TicketWidget/delivery.ts'
import {
  TicketWidget,
  type TicketWidgetProps,
} from '../../src/components/TicketWidget/TicketWidget.tsx'
import type { SubmitResult } from '../../src/model/draft/submitResult.ts'
import { entitlements, fullPolicy, policyOffering } from '../../stories/fixtures/policies.ts'
import { fullStorage, memoryStorage } from '../../stories/fixtures/tickets.ts'
import { renderTickets } from './tickets.tsx'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

const field = (name: string) => screen.getByRole('textbox', { name })
const subject = () => field('Subject')
const send = () => screen.getByRole('button', { name: /^Send/ })
const typed = {
  subject: 'Filter lets everything through',
  happened: 'Since the update no page is blocked.\nNot even example.com.',
  contact: 'admin@example.com',
}

async function fill() {
  await userEvent.fill(subject(), typed.subject)
  await userEvent.fill(field('What happened'), typed.happened)
  await userEvent.fill(field('Your e-mail address'), typed.contact)
}

function expectTyped() {
  expect(subject()).toHaveValue(typed.subject)
  expect(field('What happened')).toHaveValue(typed.happened)
  expect(field('Your e-mail address')).toHaveValue(typed.contact)
}

/** A host's function that is answered by hand. */
function manual() {
  const answers: ((result: SubmitResult) => void)[] = []
  const onSubmit = vi.fn<SubmitTicket>(
    () =>
      new Promise((resolve) => {
        answers.push(resolve)
      }),
  )
  const answer = async (result: SubmitResult) => {
    await waitFor(() => expect(answers).not.toHaveLength(0))
    answers.shift()?.(result)
  }
  return { onSubmit, answer }
}

describe('a draft that is wrong', () => {
  it('is not sent: each field says what is wrong, and the first gets the focus', async () => {
    const onSubmit = vi.fn<SubmitTicket>()
    renderTickets({ onSubmit })
    await userEvent.fill(field('Your e-mail address'), 'admin')
    await userEvent.click(send())
    expect(onSubmit).not.toHaveBeenCalled()
    expect(subject()).toHaveFocus()
    expect(subject()).toHaveAccessibleDescription(/^Say in a few words what it is about/)
    expect(subject()).toBeInvalid()
    expect(field('Your e-mail address')).toHaveAccessibleDescription(/^This is no e-mail address/)
    expect(screen.getByText('3 fields need a correction')).toBeVisible()
    expect(screen.getByRole('textbox', { name: /^What you expected/ })).toBeValid()
  })

  it('leads from the list of corrections to the field, and forgets what is corrected', async () => {
    renderTickets()
    await userEvent.click(screen.getByRole('button', { name: 'Prepare the ticket' }))
    await userEvent.click(screen.getByRole('button', { name: 'What happened' }))
    expect(field('What happened')).toHaveFocus()
    await userEvent.fill(field('What happened'), 'It stops')
    expect(field('What happened')).toBeValid()
    expect(screen.getByText('2 fields need a correction')).toBeVisible()
  })

  it('says what the portal has said, until that is changed', async () => {
    renderTickets({
      onSubmit: async () => ({ status: 'invalid', fields: { contact: 'Not one of ours' } }),
    })
    await fill()
    await userEvent.click(send())
    await waitFor(() => expect(field('Your e-mail address')).toHaveFocus())
    expect(field('Your e-mail address')).toHaveAccessibleDescription(/^Not one of ours/)
    await userEvent.fill(field('Your e-mail address'), 'you@example.com')
    expect(field('Your e-mail address')).toBeValid()
  })
})

describe('a draft that is sent in place', () => {
  it('comes with what is known, and with a key', async () => {
    const { onSubmit } = manual()
    renderTickets({ onSubmit, facts: [{ name: 'version', label: 'Version', value: '2.4.1' }] })
    await fill()
    await userEvent.click(screen.getByRole('radio', { name: /^Critical/ }))
    await userEvent.click(send())
    await waitFor(() => expect(onSubmit).toHaveBeenCalled())
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(
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
    const { onSubmit, answer } = manual()
    renderTickets({ onSubmit })
    await fill()
    const button = send()
    for (let press = 0; press < 5; press++) button.click()
    subject().focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByText('The ticket is being sent …')).toBeVisible()
    await userEvent.keyboard('more')
    await userEvent.click(screen.getByRole('radio', { name: /^Low/ }))
    expectTyped()
    expect(screen.getByRole('radio', { name: /^Normal/ })).toBeChecked()
    await answer({ status: 'created', reference: '12345' })
    await screen.findByText('Your ticket 12345 is open.')
    expect(onSubmit).toHaveBeenCalledOnce()
  })

  it('becomes a live ticket, which gets the focus, and is kept no longer', async () => {
    const draftStorage = memoryStorage()
    const removed = vi.spyOn(draftStorage, 'removeItem')
    renderTickets({
      draftStorage,
      onSubmit: async () => ({
        status: 'created',
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
    const { onSubmit, answer } = manual()
    render(
      <>
        <TicketWidget
          policy={fullPolicy}
          entitlement={entitlements.included}
          draftStorage={memoryStorage()}
          onSubmit={onSubmit}
        />
        <button type="button">Elsewhere</button>
      </>,
    )
    await fill()
    await userEvent.click(send())
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    await answer({ status: 'created', reference: '1' })
    await screen.findByText('Your ticket 1 is open.')
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
  })

  it.each<[string, SubmitResult, RegExp]>([
    ['signed out', { status: 'signed-out' }, /^You are signed out/],
    ['busy', { status: 'busy' }, /^The portal is busy/],
    [
      'offline',
      { status: 'failed', reason: 'offline' },
      /^You are offline, and the ticket was not/,
    ],
    ['broken', { status: 'failed', reason: 'connection' }, /The ticket may have arrived/],
    ['late', { status: 'failed', reason: 'timeout' }, /The ticket may have arrived/],
    ['garbled', { status: 'failed', reason: 'reply' }, /The ticket may have arrived/],
    [
      'failing',
      { status: 'failed', reason: 'service', message: 'Error 7' },
      /^The portal could not/,
    ],
  ])('loses nothing where the portal is %s, and keeps its key', async (_, result, text) => {
    const { onSubmit, answer } = manual()
    renderTickets({ onSubmit })
    await fill()
    await userEvent.click(send())
    await answer(result)
    expect(await screen.findByText(text)).toBeVisible()
    expectTyped()
    expect(send()).toHaveFocus()
    await userEvent.click(send())
    await answer({ status: 'created', reference: '1' })
    const [first, second] = onSubmit.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey)
    expect(second).toBe(first)
    await screen.findByText('Your ticket 1 is open.')
  })

  it('waits as long as the portal asks to', async () => {
    const { onSubmit, answer } = manual()
    renderTickets({ onSubmit })
    await fill()
    await userEvent.click(send())
    await answer({ status: 'busy', retryAfter: 1 })
    expect(await screen.findByText('It can be sent again in 1 second.')).toBeVisible()
    send().click()
    expect(onSubmit).toHaveBeenCalledOnce()
    await waitFor(() => expect(screen.queryByText(/^It can be sent again/)).toBeNull())
    send().click()
    await waitFor(() => expect(onSubmit).toHaveBeenCalledTimes(2))
  })

  it('is not lost where it was changed after it was sent, and the ticket says what it said first', async () => {
    const { onSubmit, answer } = manual()
    renderTickets({ onSubmit })
    await fill()
    await userEvent.click(send())
    await answer({ status: 'failed', reason: 'connection' })
    await screen.findByText(/^The connection broke/)
    await userEvent.fill(subject(), 'Something else')
    await userEvent.click(send())
    await answer({ status: 'created', reference: '12' })
    await screen.findByText(/may not be in ticket 12/)
    expect(screen.getByRole('heading', { name: `Ticket 12 ${typed.subject}` })).toBeVisible()
    expect(subject()).toHaveValue('Something else')
    expect(screen.getByText('Follows ticket').parentElement).toHaveTextContent('12')
    await userEvent.click(send())
    await answer({ status: 'created', reference: '13' })
    await screen.findByText('Your ticket 13 is open.')
    const keys = onSubmit.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey)
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
    expect(subject()).toHaveFocus()
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
    expect(screen.getByRole('button', { name: 'Get it back' })).toHaveFocus()
  })

  it('leaves the focus where the reader has gone, also where something is wrong', async () => {
    const { onSubmit, answer } = manual()
    renderTickets({ onSubmit })
    await fill()
    await userEvent.click(send())
    const other = document.createElement('input')
    document.body.append(other)
    onTestFinished(() => other.remove())
    other.focus()
    await answer({ status: 'invalid', fields: { subject: 'Too vague' } })
    await screen.findByText('Too vague')
    expect(other).toHaveFocus()
  })

  it('waits for another tab that sends it only so long', async () => {
    const { onSubmit } = manual()
    renderTickets({ onSubmit, draftStorage: localStorage, userKey: 'hangs' })
    await fill()
    const [name = ''] = Object.keys(localStorage)
    const { idempotencyKey } = JSON.parse(localStorage.getItem(name) ?? '{}')
    let release = () => {}
    const held = navigator.locks.request(
      `slk-draft ${idempotencyKey}`,
      () =>
        new Promise<void>((resolve) => {
          release = resolve
        }),
    )
    // Forty seconds are over at once.
    const { setTimeout: later } = globalThis
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((callback, wait) =>
      later(callback, wait === 40_000 ? 0 : wait),
    )
    send().click()
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    release()
    await held
  })

  it('stays where it was pressed: a second press does not meet something else', async () => {
    const { onSubmit } = manual()
    renderTickets({ onSubmit })
    await fill()
    const { top, left } = send().getBoundingClientRect()
    send().click()
    await screen.findByText('The ticket is being sent …')
    const now = screen.getByRole('button', { name: 'Send the ticket' }).getBoundingClientRect()
    expect([now.top, now.left]).toEqual([top, left])
  })

  it('need not be waited for, and is a ticket all the same if that comes late', async () => {
    const { onSubmit, answer } = manual()
    renderTickets({ onSubmit })
    await fill()
    await userEvent.click(send())
    await waitFor(() => expect(onSubmit).toHaveBeenCalled())
    await userEvent.click(screen.getByRole('button', { name: 'Stop waiting' }))
    expect(await screen.findByText(/^You did not wait for the answer/)).toBeVisible()
    expect(send()).toHaveFocus()
    expect(onSubmit.mock.calls[0]?.[1].signal.aborted).toBe(true)
    expectTyped()
    await answer({ status: 'created', reference: '7' })
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
    renderTickets({ onSubmit: fail })
    await fill()
    await userEvent.click(send())
    expect(await screen.findByText(/^The connection broke/)).toBeVisible()
    expectTyped()
    expect(reported.mock.calls).toEqual([[new TypeError('Failed to fetch')]])
  })

  it.each(['{"status":"great"}', 'null', '{}', '"created"', '{"status":"created"}'])(
    'takes %s for an answer that cannot be read',
    async (json) => {
      renderTickets({ onSubmit: async () => JSON.parse(json) })
      await fill()
      await userEvent.click(send())
      expect(await screen.findByText(/answer could not be read/)).toBeVisible()
      expectTyped()
    },
  )

  it('leaves the last ticket in sight while the next draft is typed', async () => {
    let reference = 12
    renderTickets({ onSubmit: async () => ({ status: 'created', reference: String(reference++) }) })
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
    const { onSubmit, answer } = manual()
    const draftStorage = memoryStorage()
    const { unmount } = renderTickets({ onSubmit, draftStorage })
    await fill()
    await userEvent.click(send())
    unmount()
    renderTickets({ onSubmit, draftStorage })
    expect(screen.getByText('The ticket is being sent …')).toBeVisible()
    send().click()
    await answer({ status: 'created', reference: '9' })
    expect(await screen.findByText('Your ticket 9 is open.')).toBeVisible()
    expect(onSubmit).toHaveBeenCalledOnce()
  })
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

  it('can be thrown away, and had back', async () => {
    const { again } = both({ userKey: 'discard' })
    await userEvent.fill(subject(), 'Oops')
    await userEvent.click(screen.getByRole('button', { name: 'Discard the draft' }))
    expect(subject()).toHaveValue('')
    expect(sessionStorage).toHaveLength(0)
    expect(screen.getByRole('button', { name: 'Get it back' })).toHaveFocus()
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
      const name = `slk-ticket-draft ${JSON.stringify([fullPolicy.app.id, text])}`
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
    const onSubmit = vi.fn<SubmitTicket>(async () => ({ status: 'failed', reason: 'connection' }))
    const { unmount } = renderTickets({ draftStorage, onSubmit })
    await fill()
    await userEvent.click(send())
    await screen.findByText(/^The connection broke/)
    unmount()
    renderTickets({ draftStorage, onSubmit })
    expect(screen.getByText(/^This ticket was sent, and no answer came/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Send it again' }))
    await waitFor(() => expect(onSubmit).toHaveBeenCalledTimes(2))
    const [first, second] = onSubmit.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey)
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
    const onSubmit = vi.fn<SubmitTicket>()
    renderTickets({ onSubmit, draftStorage: localStorage, userKey: 'locks' })
    await fill()
    const [name = ''] = Object.keys(localStorage)
    const kept = JSON.parse(localStorage.getItem(name) ?? '{}')
    const { idempotencyKey } = kept
    let release = () => {}
    void navigator.locks.request(
      `slk-draft-created ${idempotencyKey} 4711 ${fingerprintOf(kept.typed)}`,
      () =>
        new Promise<void>((resolve) => {
          release = resolve
        }),
    )
    await userEvent.click(send())
    expect(await screen.findByText('Your ticket 4711 is open.')).toBeVisible()
    expect(onSubmit).not.toHaveBeenCalled()
    release()
  })
})

describe('a draft that the reader takes to the portal', () => {
  it('is copied, shown, and kept until they have opened the ticket', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    renderTickets()
    await fill()
    await userEvent.click(screen.getByRole('button', { name: 'Prepare the ticket' }))
    const text = await screen.findByRole('textbox', { name: 'Text of the ticket' })
    const heading = screen.getByRole('heading', { name: 'Your ticket is ready for the portal' })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(text).toHaveValue(
      [
        `Subject: ${typed.subject}`,
        '',
        'What happened:',
        typed.happened,
        '',
        'How bad it is: Normal',
        `Your e-mail address: ${typed.contact}`,
        'App: Content Filter',
        'Edition: business',
      ].join('\n'),
    )
    expect(copied).toHaveBeenCalledExactlyOnceWith((text as HTMLTextAreaElement).value)
    expect(screen.getByText(/^The text is copied/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Open a ClearCARE incident report' })).toHaveAttribute(
      'href',
      'https://portal.example/tickets/new',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Change the text' }))
    expectTyped()
    await waitFor(() => expect(subject()).toHaveFocus())
    await userEvent.click(screen.getByRole('button', { name: 'Prepare the ticket' }))
    await userEvent.click(await screen.findByRole('button', { name: 'I have opened the ticket' }))
    expect(subject()).toHaveValue('')
    expect(screen.getByText('The text is no longer kept.')).toBeVisible()
    await waitFor(() => expect(subject()).toHaveFocus())
  })

  it('is there to be copied by hand where the browser does not', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No'))
    vi.spyOn(document, 'execCommand').mockReturnValue(false)
    renderTickets()
    await fill()
    await userEvent.click(screen.getByRole('button', { name: 'Prepare the ticket' }))
    expect(await screen.findByText(/^Copy this text, sign in/)).toBeVisible()
  })
})

describe('a draft that a form posts', () => {
  /** What the form would send, without being sent. */
  function catchForm() {
    const posted: Record<string, FormDataEntryValue>[] = []
    const onSubmit = (event: SubmitEvent) => {
      if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return
      event.preventDefault()
      posted.push(Object.fromEntries(new FormData(event.target)))
    }
    addEventListener('submit', onSubmit)
    onTestFinished(() => removeEventListener('submit', onSubmit))
    return posted
  }

  it('has all fields, those of the host and the key, and is posted once', async () => {
    const posted = catchForm()
    renderTickets({
      action: '/tickets',
      formFields: { ci_csrf_token: 'abc', subject: 'no' },
      facts: ['ci_csrf_token', 'idempotencyKey', 'app', 'edition', 'subject'].map((name) => ({
        name,
        label: name,
        value: 'no',
      })),
    })
    await fill()
    const form = screen.getByRole('form')
    expect(form).toHaveAttribute('method', 'post')
    expect(form).toHaveAttribute('action', '/tickets')
    for (let press = 0; press < 3; press++) send().click()
    expect(posted).toEqual([
      {
        ...typed,
        expected: '',
        severity: 'normal',
        app: 'content-filter',
        edition: 'business',
        ci_csrf_token: 'abc',
        idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ])
  })

  it('can be stopped, where no page comes for an answer', async () => {
    catchForm()
    renderTickets({ action: '/tickets' })
    await fill()
    send().click()
    expect(await screen.findByText('The ticket is being sent …')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Stop waiting' }))
    expect(screen.getByText(/^This ticket was sent, and no answer came/)).toBeVisible()
    await userEvent.fill(subject(), 'Changed')
    expect(subject()).toHaveValue('Changed')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', ' JavaScript:alert(1)'])(
    'is not posted to %s',
    (action) => {
      renderTickets({ action })
      expect(screen.getByRole('form')).not.toHaveAttribute('action')
      expect(screen.getByRole('button', { name: 'Prepare the ticket' })).toBeVisible()
    },
  )

  it('prop: result ends the draft it answers, and no other', async () => {
    const posted = catchForm()
    const draftStorage = memoryStorage()
    function Page() {
      const [isAnswered, setIsAnswered] = useState(false)
      const key = String(posted[0]?.idempotencyKey)
      return (
        <>
          <TicketWidget
            policy={fullPolicy}
            entitlement={entitlements.included}
            draftStorage={draftStorage}
            action="/tickets"
            result={
              isAnswered
                ? { status: 'created', reference: '12', idempotencyKey: key }
                : { status: 'created', reference: '11', idempotencyKey: 'another-key' }
            }
          />
          <button type="button" onClick={() => setIsAnswered(true)}>
            Answer
          </button>
        </>
      )
    }
    render(<Page />)
    await userEvent.click(screen.getByRole('button', { name: 'Open another ticket' }))
    await fill()
    send().click()
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expectTyped()
    await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
    expect(await screen.findByText('Your ticket 12 is open.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Open another ticket' }))
    expect(subject()).toHaveValue('')
  })

  it('prop: result says what is wrong with it', async () => {
    const posted = catchForm()
    const draftStorage = memoryStorage()
    const { unmount } = renderTickets({ action: '/tickets', draftStorage })
    await fill()
    send().click()
    unmount()
    renderTickets({
      action: '/tickets',
      draftStorage,
      result: {
        status: 'invalid',
        fields: { subject: 'Too vague' },
        idempotencyKey: String(posted[0]?.idempotencyKey),
      },
    })
    expect(subject()).toHaveAccessibleDescription(/^Too vague/)
    expectTyped()
  })
})
