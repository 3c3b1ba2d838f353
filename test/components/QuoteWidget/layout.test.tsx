import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import { quotes, revisedQuote } from '../../../stories/fixtures/quotes.ts'
import { newQuote, onQuoteDay } from '../../quoteDay.ts'
import { expectToFit, widths } from '../layout.ts'
import { renderQuotes, takesAll } from './quotes.tsx'

onQuoteDay()
afterEach(() => commands.emulateMedia(null, null))

describe('<QuoteWidget /> layout', () => {
  it.each(widths)('fits into %i pixels', async (width) => {
    const { container } = renderQuotes({
      quotes: [revisedQuote, { ...quotes['in-progress'], reference: 'Q-2040' }],
      ...takesAll(),
    })
    container.style.width = `${width}px`
    expectToFit(container, width)
    await userEvent.click(screen.getByRole('button', { name: 'Ask for another quote' }))
    await userEvent.click(screen.getByRole('button', { name: 'Read and approve' }))
    screen.getByRole<HTMLButtonElement>('button', { name: /^Approve for/ }).click()
    await screen.findByText('Enter your name.')
    expectToFit(container, width)
  })

  it('greys what is being sent', async () => {
    renderQuotes({ quotes: [newQuote()], onDecline: () => new Promise(() => {}) })
    await userEvent.click(screen.getByRole('button', { name: 'Decline' }))
    const words = screen.getByRole('textbox')
    const discard = () => screen.getByRole('button', { name: 'Discard the draft' })
    await userEvent.fill(words, 'Too late')
    const before = [words, discard()].map((element) => getComputedStyle(element).color)
    await userEvent.click(screen.getByRole('button', { name: 'Decline the quote' }))
    const after = [words, discard()].map((element) => getComputedStyle(element).color)
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).not.toBe(before[1])
    expect(getComputedStyle(discard()).textDecorationLine).toBe('none')
    screen.getByRole<HTMLButtonElement>('button', { name: 'Stop waiting' }).click()
  })

  it('leaves no gap where nothing is said', () => {
    renderQuotes({ quotes: [quotes.quoted], ...takesAll() })
    const places = document.querySelectorAll('[role="status"]:not(:has(div))')
    expect(places.length).toBeGreaterThan(2)
    for (const place of places) expect(place.getBoundingClientRect().height).toBe(0)
  })

  it('divides no amount, however narrow', async () => {
    const { container } = renderQuotes({ quotes: [newQuote()], ...takesAll() })
    container.style.width = '85px'
    await userEvent.click(screen.getByRole('button', { name: 'Read and approve' }))
    const rows = [...document.querySelectorAll('[data-part="confirm"] [data-figure] dd')]
    const rects = rows.flatMap(({ textContent, firstChild }) =>
      (textContent.match(/\$[\d.]+/g) ?? []).map((amount) => {
        const range = document.createRange()
        const start = textContent.indexOf(amount)
        range.setStart(firstChild ?? document, start)
        range.setEnd(firstChild ?? document, start + amount.length)
        return range.getClientRects().length
      }),
    )
    expect(rects).toEqual([1, 1, 1])
  })

  it('prints what is agreed, and nothing that would be pressed', async () => {
    renderQuotes({ quotes: [quotes.quoted], ...takesAll() })
    await commands.emulateMedia('print', null)
    expect(screen.queryByRole('button', { name: 'Read and approve' })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Open the quote in the portal' })).toBeNull()
    expect(screen.getByText('$266.66 – $444.43')).toBeVisible()
    expect(screen.getByText('Ada Park, software development')).toBeVisible()
    await commands.emulateMedia(null, null)
    expect(screen.getByRole('button', { name: 'Read and approve' })).toBeVisible()
  })
})
