/** The most the kit may cost, as DESIGN says. */
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

export const sizeBars = {
  legend: kilobytes(5),
  kit: kilobytes(45),
  parseSupportPolicy: kilobytes(4),
  resolveSupport: kilobytes(1.5),
  legendStyles: kilobytes(4),
  kitStyles: kilobytes(10),
} as const
