import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { entitlements } from '../../../stories/fixtures/policies.ts'
import { ticketsOfAllStatuses } from '../../../stories/fixtures/tickets.ts'
import { expectToFit, widths } from '../layout.ts'
import { renderTickets } from './tickets.tsx'

describe('<TicketWidget /> layout', () => {
  it.each(widths)('fits into %i pixels', async (width) => {
    const { container } = renderTickets({
      tickets: ticketsOfAllStatuses,
      replyTo: 'support@portal.example',
      facts: [{ name: 'host', label: 'Host', value: 'gateway.a-rather-long-name.example.com' }],
    })
    container.style.width = `${width}px`
    await userEvent.click(screen.getByRole('button', { name: 'Open another ticket' }))
    screen.getByRole<HTMLButtonElement>('button', { name: 'Prepare the ticket' }).click()
    await screen.findByText('3 fields need a correction')
    expectToFit(container, width)
  })

  it('leaves no gap where nothing is said', () => {
    renderTickets({ entitlement: entitlements.upgrade })
    const [notice, news] = document.querySelectorAll('[role="status"]')
    expect(notice?.getBoundingClientRect().height).toBe(0)
    expect(news?.getBoundingClientRect().height).toBe(0)
  })

  it('is as high as what is typed, as far as it goes', async () => {
    renderTickets()
    const field = screen.getByRole('textbox', { name: 'What happened' })
    const { height } = field.getBoundingClientRect()
    await userEvent.fill(field, 'line\n'.repeat(12))
    expect(field.getBoundingClientRect().height).toBeGreaterThan(height)
    await userEvent.fill(field, 'line\n'.repeat(200))
    expect(field.getBoundingClientRect().height).toBe(400)
  })
})
