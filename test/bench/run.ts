import { cpus } from 'node:os'
import { version as reactVersion } from 'react'
import { installTarball, runTool } from '../package/pack.ts'
import { launchBrowser } from './browser.ts'
import { measureEmbed } from './embed.ts'
import { dialog, measureGesture, tooltip } from './gestures.ts'
import { installPeers } from './install.ts'
import { measureLists } from './lists.ts'
import { measureMarketplace } from './marketplace.ts'
import { measureSizes } from './measureSizes.ts'
import { measureMemory } from './memory.ts'
import {
  embedTable,
  gestureTable,
  growthTable,
  marketplaceTable,
  memoryTable,
  ratioTable,
  sizeTable,
} from './report.ts'
import { measureServerRender } from './serverRender.ts'
import { buildSite } from './site.ts'
import { notMet } from './table.ts'

const quick = process.argv.includes('--quick')
const rounds = quick
  ? { lists: 5, memory: 1, server: 10, gestures: 4 }
  : { lists: 15, memory: 3, server: 40, gestures: 12 }

function print(text: string): void {
  process.stdout.write(`${text}\n`)
  if (text.includes(notMet)) process.exitCode = 1
}

installPeers()
// The page needs what has just been installed, which `npm run types` cannot count on.
runTool('tsc', ['--project', 'test/bench/page', '--noEmit'])
const kit = await installTarball('bench')
const site = await buildSite(kit)
const browser = await launchBrowser()
try {
  const [processor] = cpus()
  print(
    `${processor?.model}, ${cpus().length} cores · Node ${process.versions.node} · Chromium ${browser.version()} · React ${reactVersion}`,
  )
  print(`Median (least–most) of ${rounds.lists} interleaved rounds, each ratio within one round.`)

  print(sizeTable(await measureSizes(kit)))
  print(
    ratioTable(
      'Server render of 1,000 apps',
      ['server render'],
      measureServerRender(site, rounds.server),
    ),
  )

  const lists = await measureLists(browser, site, rounds.lists)
  const parts = (what: string) => ['script', 'layout', 'frame'].map((part) => `${what} ${part}`)
  const mounts = [100, 1000, 5000].flatMap((count) => parts(`mount ${count}`))
  print(ratioTable('Mount', mounts, lists))
  print(growthTable(lists))
  const changes = ['change of one', 'idle re-render', 'unmount'].flatMap((what) => [
    `${what} script`,
    `${what} layout`,
  ])
  print(ratioTable('Life of 1,000 apps', [...changes, 'hydration'], lists))

  print(marketplaceTable(await measureMarketplace(browser, site, rounds.lists)))
  print(embedTable(await measureEmbed(browser, kit, rounds.lists)))
  print(memoryTable(await measureMemory(browser, site, rounds.memory)))

  print(
    gestureTable([
      {
        name: tooltip.name,
        reference: 'eager-tooltip',
        samples: await measureGesture(browser, site, tooltip, 'eager-tooltip', rounds.gestures),
      },
      {
        name: dialog.name,
        reference: 'plain-dialog',
        samples: await measureGesture(browser, site, dialog, 'plain-dialog', rounds.gestures),
      },
    ]),
  )
} finally {
  await browser.close()
}
