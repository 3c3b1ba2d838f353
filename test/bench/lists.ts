import type { Browser } from 'playwright'
import { openTab } from './browser.ts'
import { type Contestant, contestants, type Sample } from './protocol.ts'
import { interleave, type Samples } from './rounds.ts'
import type { Site } from './site.ts'

/** Everything that is measured of whole lists, round by round. */
export function measureLists(
  browser: Browser,
  site: Site,
  rounds: number,
): Promise<Samples<Contestant>> {
  return interleave(contestants, { rounds, warmUp: 1 }, (name) => sampleOf(browser, site, name))
}

/** In a tab of its own: what a contestant does not clean up must not add up over the rounds. */
async function sampleOf(browser: Browser, site: Site, name: Contestant): Promise<Sample> {
  const tab = await openTab(browser, site, name)
  const counts = name === 'kit' || name === 'five-buttons' ? [100, 1000, 5000] : [100, 1000]
  const sample = await tab.evaluate(async (of) => {
    // Compiled by the browser before it counts.
    for (let warmUp = 0; warmUp < 5; warmUp++) {
      await window.bench?.mount(100)
      await window.bench?.unmount()
    }
    return await window.bench?.round(of)
  }, counts)
  await tab.context().close()
  return sample ?? {}
}
