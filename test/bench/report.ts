import type { Size } from '../package/sizes.ts'
import { embedBar, growthBar, marketplaceBar, ratioBars, sizeBars, tooltipBar } from './bars.ts'
import type { Hosted } from './embed.ts'
import { type Contestant, contestants, type MarketplacePage, type Reference } from './protocol.ts'
import type { Samples } from './rounds.ts'
import { pick, ratiosOf, spreadOf } from './statistics.ts'
import { formatRatio, formatSize, formatTable, formatTime, type Row } from './table.ts'

type Unit = (value: number) => string

/** Everybody against five buttons. */
export function ratioTable(
  title: string,
  measures: readonly string[],
  samples: Samples<Contestant>,
  unit: Unit = formatTime,
): string {
  const rows = measures.flatMap((what) => {
    const baseline = pick(samples.get('five-buttons'), what)
    return contestants
      .map((name) => ({ name, values: pick(samples.get(name), what) }))
      .filter(({ values }) => values.every(Number.isFinite))
      .map(({ name, values }): Row => {
        const ratio = spreadOf(ratiosOf(values, baseline))
        return {
          cells: [what, name, formatRatio(ratio), unit(spreadOf(values).median)],
          value: ratio.median,
          bar: name === 'kit' ? ratioBars[what] : undefined,
        }
      })
  })
  return formatTable(title, ['', '', 'to five buttons', 'median'], rows)
}

/** How much longer five times as many take, compared with how five buttons grow. */
export function growthTable(samples: Samples<Contestant>): string {
  const growth = (name: Contestant, part: string) =>
    ratiosOf(
      pick(samples.get(name), `mount 5000 ${part}`),
      pick(samples.get(name), `mount 1000 ${part}`),
    )
  const rows = ['script', 'layout', 'frame'].map((part): Row => {
    const kit = growth('kit', part)
    const buttons = growth('five-buttons', part)
    const ratio = spreadOf(ratiosOf(kit, buttons))
    return {
      cells: [part, formatRatio(spreadOf(kit)), formatRatio(spreadOf(buttons)), formatRatio(ratio)],
      value: ratio.median,
      bar: part === 'layout' ? undefined : growthBar,
    }
  })
  const head = ['', 'kit', 'five buttons', 'kit to five buttons']
  return formatTable('Growth of mount from 1,000 to 5,000 apps', head, rows)
}

/** Our element against what a page of jQuery has for it. */
export function embedTable(samples: Samples<Hosted>): string {
  const rows = ['script', 'layout', 'frame'].map((part): Row => {
    const [kit, incumbent] = [
      pick(samples.get('embed'), part),
      pick(samples.get('incumbent'), part),
    ]
    const ratio = spreadOf(ratiosOf(kit, incumbent))
    const medians = [kit, incumbent].map((values) => formatTime(spreadOf(values).median))
    const bar = part === 'script' ? undefined : embedBar
    return { cells: [part, formatRatio(ratio), ...medians], value: ratio.median, bar }
  })
  const head = ['', 'to the incumbent', 'element', 'incumbent']
  return formatTable('1,000 legends filled in by jQuery', head, rows)
}

/** The Marketplace page with legends against the same without. */
export function marketplaceTable(samples: Samples<MarketplacePage>): string {
  const gestures = ['search', 'clear the search', 'choose', 'take the choice back']
  const rows = gestures.flatMap((gesture) =>
    ['script', 'frame'].map((part): Row => {
      const what = `${gesture} ${part}`
      const [legends, without] = [
        pick(samples.get('marketplace'), what),
        pick(samples.get('marketplace-without-legends'), what),
      ]
      const ratio = spreadOf(ratiosOf(legends, without))
      const medians = [legends, without].map((values) => formatTime(spreadOf(values).median))
      const bar = part === 'frame' ? marketplaceBar : undefined
      return { cells: [what, formatRatio(ratio), ...medians], value: ratio.median, bar }
    }),
  )
  const head = ['', 'to the page without', 'with legends', 'without']
  return formatTable('Marketplace page of 1,000 apps', head, rows)
}

interface GestureSamples {
  readonly name: string
  readonly reference: Reference
  readonly samples: Samples<Contestant | Reference>
}

export function gestureTable(gestures: readonly GestureSamples[]): string {
  const rows = gestures.flatMap(({ name, reference, samples }) =>
    ['first', 'later'].map((order): Row => {
      const what = `${order} ${name}`
      const times = (of: Contestant | Reference) => pick(samples.get(of), what)
      const ratio = spreadOf(ratiosOf(times('kit'), times(reference)))
      const medians = [times('kit'), times(reference)].map((of) => formatTime(spreadOf(of).median))
      return {
        cells: [what, reference, formatRatio(ratio), ...medians],
        value: ratio.median,
        bar: reference === 'eager-tooltip' ? tooltipBar : undefined,
      }
    }),
  )
  const head = ['', 'compared with', 'ratio', 'kit', 'compared']
  return formatTable('Gestures among 1,000 legends, and with one thing on a page', head, rows)
}

export interface NamedSize {
  readonly name: string
  readonly size: Size
  readonly bars?: {
    readonly scripts?: keyof typeof sizeBars
    readonly styles?: keyof typeof sizeBars
  }
  /** Whether the bar counts what is loaded later, too. */
  readonly whole?: boolean
}

export function sizeTable(sizes: readonly NamedSize[]): string {
  const rows = sizes.flatMap(({ name, size, bars = {}, whole = false }): Row[] => [
    {
      cells: [name, formatSize(size.first), formatSize(size.later)],
      value: whole ? size.first + size.later : size.first,
      bar: bars.scripts && sizeBars[bars.scripts],
    },
    ...(size.styles === 0
      ? []
      : [
          {
            cells: [`${name}: styles`, formatSize(size.styles), ''],
            value: size.styles,
            bar: bars.styles && sizeBars[bars.styles],
          },
        ]),
  ])
  return formatTable('Size, brotli, without React', ['', 'first', 'later'], rows)
}

export function memoryTable(samples: Samples<Contestant>): string {
  const unit = (value: number) =>
    value < 100_000 ? String(value) : `${(value / 1_000_000).toFixed(1)} MB`
  return ratioTable('Memory of 1,000 apps', ['DOM elements', 'JS heap'], samples, unit)
}
