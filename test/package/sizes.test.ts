import { describe, expect, inject, it } from 'vitest'
import { sizeOfCode } from '../bench/sizes.ts'

const consumer = inject('consumer')

/**
 * What an application loads that imports one thing, in kB of brotli without React: at once, and when
 * it is wanted. The bars of the design where it has one (the whole kit is meant to be 45, and is
 * not); of the rest what they weigh, with a little room.
 */
const budgets: readonly (readonly [entry: string, name: string, first: number, later: number])[] = [
  ['support-legend-kit', 'SupportLegend', 5, 23],
  ['support-legend-kit', 'SupportLegendKey', 5.5, 0],
  ['support-legend-kit', 'SupportPolicyPanel', 7.5, 0],
  ['support-legend-kit', 'SupportFilter', 3.5, 0],
  ['support-legend-kit', 'TicketWidget', 17.5, 0],
  ['support-legend-kit', 'QuoteWidget', 24, 0],
  ['support-legend-kit', 'SupportKitProvider', 1.5, 0],
  ['support-legend-kit', '*', 36, 20],
  ['support-legend-kit/model', 'resolveSupport', 1.5, 0],
  ['support-legend-kit/model', 'parseSupportPolicy', 4, 0],
  ['support-legend-kit/model', 'readClearOSPolicy', 2.5, 0],
  ['support-legend-kit/model', 'parseTicket', 3.5, 0],
  ['support-legend-kit/model', 'parseQuote', 5.5, 0],
  ['support-legend-kit/model', '*', 16, 0],
  ['support-legend-kit/messages/ru', 'ru', 7.5, 0],
]

/** Of one stylesheet, in kB of brotli. */
const styleBudgets = [
  ['legend.css', 4],
  ['styles.css', 10],
] as const

const kilobytes = (bytes: number) => bytes / 1_000

describe('what is imported is within its budget', () => {
  it.each(budgets)('%s: %s', async (entry, name, first, later) => {
    const names = name === '*' ? '*' : `{ ${name} }`
    const file = `size of ${entry} ${name}`.replace(/\W+/g, '-')
    const size = await sizeOfCode(consumer, file, `export ${names} from '${entry}'`)
    expect(kilobytes(size.first)).toBeLessThanOrEqual(first)
    expect(kilobytes(size.later)).toBeLessThanOrEqual(later)
  })

  it.each(styleBudgets)('%s', async (file, budget) => {
    const size = await sizeOfCode(consumer, file, `import 'support-legend-kit/${file}'`)
    expect(kilobytes(size.styles)).toBeLessThanOrEqual(budget)
  })
})
