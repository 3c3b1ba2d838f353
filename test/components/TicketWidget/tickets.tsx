import { render, screen, waitFor } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  TicketWidget,
  type TicketWidgetProps,
} from '../../../src/components/TicketWidget/TicketWidget.tsx'
import type { SubmitTicket } from '../../../src/components/TicketWidget/ticketDelivery.ts'
import type { SubmitResult } from '../../../src/model/submission/submitResult.ts'
import { entitlements, fullPolicy } from '../../../stories/fixtures/policies.ts'
import { memoryStorage } from '../../../stories/fixtures/tickets.ts'

/** A widget whose system can open tickets, with a storage of its own. */
export function renderTickets(props: Partial<TicketWidgetProps> = {}) {
  return render(
    <TicketWidget
      policy={fullPolicy}
      entitlement={entitlements.included}
      draftStorage={memoryStorage()}
      {...props}
    />,
  )
}

export const field = (name: string) => screen.getByRole('textbox', { name })
export const subject = () => field('Subject')
export const send = () => screen.getByRole('button', { name: /^Send/ })
export const typed = {
  subject: 'Filter lets everything through',
  happened: 'Since the update no page is blocked.\nNot even example.com.',
  contact: 'admin@example.com',
}

/** Fills in what a draft needs. */
export async function fill() {
  await userEvent.fill(subject(), typed.subject)
  await userEvent.fill(field('What happened'), typed.happened)
  await userEvent.fill(field('Your e-mail address'), typed.contact)
}

/** Nothing of it is lost. */
export function expectTyped() {
  expect(subject()).toHaveValue(typed.subject)
  expect(field('What happened')).toHaveValue(typed.happened)
  expect(field('Your e-mail address')).toHaveValue(typed.contact)
}

/** A host's function that is answered by hand. */
export function manual() {
  const answers: ((result: SubmitResult) => void)[] = []
  const onTicketSubmit = vi.fn<SubmitTicket>(
    () =>
      new Promise((resolve) => {
        answers.push(resolve)
      }),
  )
  const answer = async (result: SubmitResult) => {
    await waitFor(() => expect(answers).not.toHaveLength(0))
    answers.shift()?.(result)
  }
  return { onTicketSubmit, answer }
}
