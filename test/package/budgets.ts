/** What an application loads that imports one thing, in kB of brotli without React. */
interface CodeBudget {
  /** At once. */
  readonly first: number
  /** When it is wanted. */
  readonly later: number
}

const atOnce = (first: number): CodeBudget => ({ first, later: 0 })

/** By the entry and by what is imported of it: what it weighs, with a little room. */
export const codeBudgets = {
  'support-legend-kit': {
    SupportLegend: { first: 5, later: 23.2 },
    SupportLegendKey: atOnce(5.8),
    SupportPolicyPanel: atOnce(7.8),
    SupportFilter: atOnce(3.5),
    // The widgets read what the parsers read, by the same tables.
    TicketWidget: atOnce(20),
    QuoteWidget: atOnce(27.4),
    SupportKitProvider: atOnce(1.5),
    '*': { first: 41.4, later: 20 },
  },
  'support-legend-kit/model': {
    resolveSupport: atOnce(1.61),
    parseSupportPolicy: atOnce(4),
    parseTicket: atOnce(3.5),
    parseQuote: atOnce(5.5),
    '*': atOnce(16),
  },
  'support-legend-kit/clearos': { readClearOSPolicy: atOnce(2.5) },
  // The heaviest of the languages.
  'support-legend-kit/messages/ru': { ru: atOnce(7.5) },
  'support-legend-kit/messages/de': { deLegend: atOnce(0.5) },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CodeBudget>>>>

/** Of one stylesheet, in kB of brotli. */
export const styleBudgets = { 'legend.css': 4, 'styles.css': 10 } as const
