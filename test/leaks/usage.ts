import type { BrowserCommand } from 'vitest/node'

/** What a page holds after a garbage collection. */
export interface Usage {
  readonly elements: number
  readonly listeners: number
  /** Bytes of the JavaScript heap. */
  readonly heap: number
}

export const usage: BrowserCommand<[]> = async ({ page, context }): Promise<Usage> => {
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  // What is let go by one collection is what another can take.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return {
    elements: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: metric('JSHeapUsedSize'),
  }
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    usage(): Promise<Usage>
  }
}
