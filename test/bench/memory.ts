import type { Browser } from 'playwright'
import { openTab } from './browser.ts'
import { type Contestant, contestants, type Sample } from './protocol.ts'
import { interleave, type Samples } from './rounds.ts'
import type { Site } from './site.ts'

/** Elements and JavaScript heap that 1,000 apps take after a garbage collection. */
export function measureMemory(
  browser: Browser,
  site: Site,
  rounds: number,
): Promise<Samples<Contestant>> {
  return interleave(contestants, { rounds }, (name) => memoryOf(browser, site, name))
}

async function memoryOf(browser: Browser, site: Site, name: Contestant): Promise<Sample> {
  const tab = await openTab(browser, site, name)
  const session = await tab.context().newCDPSession(tab)
  const usage = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const elements = await tab.evaluate(() => window.bench?.countElements())
    return { heap: usedSize, elements: elements ?? Number.NaN }
  }
  // Code and caches of the first mount are not what a list takes.
  await tab.evaluate(() => window.bench?.mount(20))
  await tab.evaluate(() => window.bench?.unmount())
  const before = await usage()
  await tab.evaluate(() => window.bench?.mount(1000))
  const after = await usage()
  await tab.context().close()
  return {
    'DOM elements': after.elements - before.elements,
    'JS heap': after.heap - before.heap,
  }
}
