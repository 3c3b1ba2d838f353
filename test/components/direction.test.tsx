import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SupportFilter } from '../../src/components/SupportFilter/SupportFilter.tsx'
import { recordByChannel } from '../../src/model/scheme/channels.ts'
import { newQuote, onQuoteDay } from '../quoteDay.ts'
import { quoteWidget, takesAll } from './QuoteWidget/quotes.tsx'

// A page from right to left, in a language there are no texts for: they are English, and read so.

onQuoteDay()
beforeEach(() => {
  document.documentElement.dir = 'rtl'
})
afterEach(() => {
  document.documentElement.dir = ''
})

/** Where a part of a text stands, as the browser draws it. */
function placeOf(text: string, part: string): DOMRect {
  const node = screen.getByText(text).firstChild
  const range = document.createRange()
  const start = node?.textContent?.indexOf(part) ?? -1
  if (node === null || start < 0) throw new Error(`${text} has no ${part}.`)
  range.setStart(node, start)
  range.setEnd(node, start + part.length)
  return range.getBoundingClientRect()
}

describe('in a page from right to left, English', () => {
  it.each([
    ['$133.33 per hour', '$133.33', 'hour'],
    ['2 hours – 3 hours, 20 minutes', '2', 'minutes'],
    ['$266.66 – $444.43', '$266.66', '$444.43'],
  ])('is read from left to right in a quote: %s', (text, first, last) => {
    render(quoteWidget({ quotes: [newQuote()], ...takesAll() }))
    expect(placeOf(text, first).right).toBeLessThan(placeOf(text, last).left)
    // It stands at the side of the page all the same.
    const value = screen.getByText(text).closest('dd')?.getBoundingClientRect()
    expect(placeOf(text, last).right).toBeCloseTo(value?.right ?? 0, 0)
  })

  it('is read from left to right in a filter', () => {
    const counts = recordByChannel(({ id }) => ({
      available: id === 'developer' ? 22 : 0,
      unavailable: 0,
      unknown: 0,
    }))
    render(<SupportFilter counts={counts} />)
    expect(placeOf('22 apps', '22').right).toBeLessThan(placeOf('22 apps', 'apps').left)
  })
})
