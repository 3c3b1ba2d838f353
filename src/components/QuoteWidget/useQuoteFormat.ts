import { fillMessage } from '../../messages/format.ts'
import { formatMoneyRange } from '../../messages/money.ts'
import {
  formatCalendarDate,
  formatDate,
  formatDuration,
  formatDurationRange,
  formatInstant,
} from '../../messages/times.ts'
import type { QuoteTerms } from '../../model/quote/quote.ts'
import type { QuoteFigure } from '../../model/quote/quoteChanges.ts'
import { quoteTotal } from '../../model/quote/quoteTotal.ts'
import type { MoneyRange } from '../../model/values/money.ts'
import type { MinuteRange } from '../../model/values/time.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { useIsHydrated } from '../shared/state/useIsHydrated.ts'

/** Writes what a quote says in the language of the reader, and instants in their zone. */
interface QuoteFormat {
  readonly money: (range: MoneyRange) => string
  readonly duration: (minutes: number) => string
  readonly durations: (range: MinuteRange) => string
  /** A calendar date. */
  readonly day: (date: string) => string
  /** The day of an instant. */
  readonly dayOf: (time: string) => string
  readonly instant: (time: string) => string
  readonly figure: (figure: QuoteFigure, terms: QuoteTerms) => string
}

export function useQuoteFormat(): QuoteFormat {
  const { formatLocale } = useSupportKit()
  const { terms: names } = useSharedMessages()
  const { quote: messages } = useQuoteMessages()
  // A server does not know where the reader is.
  const timeZone = useIsHydrated() ? undefined : 'UTC'
  const money = ({ currency, min, max }: MoneyRange) =>
    formatMoneyRange(formatLocale, currency, min, max) ?? ''
  const durations = ({ min, max }: MinuteRange) => formatDurationRange(formatLocale, min, max)
  const day = (date: string) => formatCalendarDate(formatLocale, date)
  const instant = (time: string) => formatInstant(formatLocale, time, timeZone)
  const figures: Readonly<Record<QuoteFigure, (terms: QuoteTerms) => string>> = {
    rate: ({ rate }) => fillMessage(names.perHour, { range: money(moneyOf(rate)) }),
    estimate: ({ estimate }) => durations(estimate),
    total: (terms) => {
      const total = quoteTotal(terms)
      return total === undefined ? '' : money(total)
    },
    completion: ({ completion }) => day(completion),
    validUntil: ({ validUntil }) => instant(validUntil),
    assignee: ({ assignee: { name, team } }) =>
      fillMessage(messages.assignee, { name, team: messages.teams[team] }),
  }
  return {
    money,
    duration: (minutes) => formatDuration(formatLocale, minutes),
    durations,
    day,
    dayOf: (time) => formatDate(formatLocale, time, timeZone) ?? time,
    instant,
    figure: (figure, terms) => figures[figure](terms),
  }
}

/** A rate as a range of one amount. */
function moneyOf({ currency, amount }: QuoteTerms['rate']): MoneyRange {
  return { currency, min: amount, max: amount }
}
