/** Lists that are compared with each other. The first is what every ratio is to. */
export const contestants = ['five-buttons', 'kit', 'radix', 'primer', 'base-ui'] as const
export type Contestant = (typeof contestants)[number]

/** One thing on an otherwise empty page, to compare a gesture with. */
export type Reference = 'eager-tooltip' | 'plain-dialog'

/** The Marketplace page of the stories with 1,000 apps. The first is what every ratio is to. */
export const marketplaces = ['marketplace-without-legends', 'marketplace'] as const
export type MarketplacePage = (typeof marketplaces)[number]

/** What is measured of a list; numbers are milliseconds. */
export type Sample = Readonly<Record<string, number>>

/** What the page under measurement offers to the process that drives it. */
export interface Bench {
  /** Mounts and unmounts lists of these lengths; changes, hydrates and keeps none. */
  round(counts: readonly number[]): Promise<Sample>
  mount(count: number): Promise<void>
  unmount(): Promise<void>
  /** Elements of the whole page. */
  countElements(): number
  /** Starts a clock at the next event of this type, stopped when the selector is seen on screen. */
  watch(eventType: 'pointermove' | 'click', selector: string): void
  /** Milliseconds of the last watch. */
  seen(): Promise<number>
}

/** What that page offers. */
export interface MarketplaceBench {
  /** Searches and clears, chooses a channel and clears, each several times. */
  round(): Promise<Sample>
}

declare global {
  interface Window {
    bench?: Bench
    marketplace?: MarketplaceBench
    /** There because the browser is started with --expose-gc. */
    gc?: () => void
  }
}
