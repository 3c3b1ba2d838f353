import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { SubmitTicket } from '../../../src/components/TicketWidget/ticketDelivery.ts'
import { field, fill, renderTickets, send, subject } from './tickets.tsx'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

describe('a draft that is wrong', () => {
  it('is not sent: each field says what is wrong, and the first gets the focus', async () => {
    const onTicketSubmit = vi.fn<SubmitTicket>()
    renderTickets({ onTicketSubmit })
    await userEvent.fill(field('Your e-mail address'), 'admin')
    await userEvent.click(send())
    expect(onTicketSubmit).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(subject()).toHaveFocus())
    expect(subject()).toHaveAccessibleDescription(/^Say in a few words what it is about/)
    expect(subject()).toBeInvalid()
    expect(field('Your e-mail address')).toHaveAccessibleDescription(
      /^This is not an e-mail address/,
    )
    expect(screen.getByText('3 fields need a correction')).toBeVisible()
    expect(screen.getByRole('textbox', { name: /^What you expected/ })).toBeValid()
  })

  it('leads from the list of corrections to the field, and forgets what is corrected', async () => {
    renderTickets()
    await userEvent.click(screen.getByRole('button', { name: 'Prepare the ticket' }))
    await userEvent.click(screen.getByRole('button', { name: 'What happened' }))
    await vi.waitFor(() => expect(field('What happened')).toHaveFocus())
    await userEvent.fill(field('What happened'), 'It stops')
    expect(field('What happened')).toBeValid()
    expect(screen.getByText('2 fields need a correction')).toBeVisible()
  })

  it('is forgotten with the draft that is thrown away', async () => {
    renderTickets()
    await userEvent.fill(subject(), 'Filter stops')
    await userEvent.click(screen.getByRole('button', { name: 'Prepare the ticket' }))
    expect(screen.getByText('2 fields need a correction')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Discard the draft' }))
    expect(screen.queryByText(/need a correction/)).toBeNull()
    expect(field('What happened')).toHaveAttribute('aria-invalid', 'false')
    await userEvent.click(screen.getByRole('button', { name: 'Prepare the ticket' }))
    expect(screen.getByText('3 fields need a correction')).toBeVisible()
  })

  it('announces how many fields there are, and not the list', async () => {
    renderTickets()
    const places = screen.getAllByRole('status')
    await userEvent.click(screen.getByRole('button', { name: 'Prepare the ticket' }))
    const count = screen.getByText('3 fields need a correction')
    expect(count).toHaveRole('status')
    expect(count).toHaveTextContent(/^3 fields need a correction$/)
    expect(places).toContain(count)
  })

  it('says what the portal has said, until that is changed', async () => {
    renderTickets({
      onTicketSubmit: async () => ({ status: 'invalid', fields: { contact: 'Not one of ours' } }),
    })
    await fill()
    await userEvent.click(send())
    await waitFor(() => expect(field('Your e-mail address')).toHaveFocus())
    expect(field('Your e-mail address')).toHaveAccessibleDescription(/^Not one of ours/)
    await userEvent.fill(field('Your e-mail address'), 'you@example.com')
    expect(field('Your e-mail address')).toBeValid()
  })
})
