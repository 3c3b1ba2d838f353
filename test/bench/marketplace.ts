import type { Browser } from 'playwright'
import { openTab } from './browser.ts'
import { type MarketplacePage, marketplaces } from './protocol.ts'
import { interleave, type Samples } from './rounds.ts'
import type { Site } from './site.ts'

/** What searching and filtering 1,000 apps takes, with legends and without. */
export function measureMarketplace(
  browser: Browser,
  site: Site,
  rounds: number,
): Promise<Samples<MarketplacePage>> {
  return interleave(marketplaces, { rounds, warmUp: 1 }, async (name) => {
    const tab = await openTab(browser, site, name)
    const sample = await tab.evaluate(() => window.marketplace?.round())
    await tab.context().close()
    return sample ?? {}
  })
}
