import { codeBudgets, styleBudgets } from '../package/budgets.ts'

/** The most the kit may cost. */
export interface Bar {
  readonly limit: number
  /** As printed. */
  readonly text: string
}

const times = (limit: number): Bar => ({ limit, text: `≤ ${limit} ×` })
const kilobytes = (limit: number): Bar => ({ limit: limit * 1000, text: `≤ ${limit} kB` })

/** Ratios to five buttons, by what is measured. */
export const ratioBars: Readonly<Record<string, Bar>> = {
  'mount 1000 script': times(1.3),
  'mount 1000 frame': times(1.3),
  'change of one script': times(1),
  'change of one layout': times(1),
  'idle re-render script': times(1),
  'idle re-render layout': times(1),
  'server render': times(1.5),
}

/** Ratio to what the ClearOS theme puts in. */
export const embedBar = times(1)

/** Ratio to the same page without legends, to the frame. */
export const marketplaceBar = times(1.3)

/** "No worse" than another measurement that is as noisy: 5 % is not told apart from it. */
export const growthBar: Bar = { limit: 1.05, text: '≤ 1 × (± 5 %)' }

/** Ratio to an eager Radix tooltip on an empty page. */
export const tooltipBar = times(1.2)

const kit = codeBudgets['support-legend-kit']
const model = codeBudgets['support-legend-kit/model']

export const sizeBars = {
  legend: kilobytes(kit.SupportLegend.first),
  kit: kilobytes(kit['*'].first + kit['*'].later),
  parseSupportPolicy: kilobytes(model.parseSupportPolicy.first),
  resolveSupport: kilobytes(model.resolveSupport.first),
  legendStyles: kilobytes(styleBudgets['legend.css']),
  kitStyles: kilobytes(styleBudgets['styles.css']),
} as const
