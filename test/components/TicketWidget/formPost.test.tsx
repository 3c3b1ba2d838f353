import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { TicketWidget } from '../../../src/components/TicketWidget/TicketWidget.tsx'
import { entitlements, fullPolicy } from '../../../stories/fixtures/policies.ts'
import { memoryStorage } from '../../../stories/fixtures/tickets.ts'
import { expectTyped, fill, renderTickets, send, subject, typed } from './tickets.tsx'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
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
    expect(await screen.findByText('Sending …')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Stop waiting' }))
    expect(screen.getByText(/^You sent this before, and no answer came/)).toBeVisible()
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
                ? { status: 'accepted', reference: '12', idempotencyKey: key }
                : { status: 'accepted', reference: '11', idempotencyKey: 'another-key' }
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
