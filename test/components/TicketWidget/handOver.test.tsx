import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectTyped, fill, renderTickets, subject, typed } from './tickets.tsx'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
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
