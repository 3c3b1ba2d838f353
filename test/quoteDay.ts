import { afterEach, beforeEach } from 'vitest'
import type { QuotedQuote } from '../src/model/quote/quote.ts'
import { startClockAt } from '../stories/fixtures/clock.ts'
import { nextReference } from '../stories/fixtures/quotePortal.ts'
import { quoteDay, quotes } from '../stories/fixtures/quotes.ts'

/** Runs every test of a file on the day of the quotes. Returns how to move on from there. */
export function onQuoteDay() {
  let stopClock = () => {}
  const moveClockTo = (instant: string) => {
    stopClock()
    stopClock = startClockAt(instant)
  }
  beforeEach(() => moveClockTo(quoteDay))
  afterEach(() => stopClock())
  return moveClockTo
}

/** A quote nobody has answered: what was answered to one is known to the whole browser. */
export const newQuote = (): QuotedQuote => ({ ...quotes.quoted, reference: nextReference() })
