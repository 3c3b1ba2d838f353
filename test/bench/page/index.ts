import './page.css'
import { type Contestant, marketplaces, type Reference } from '../protocol.ts'
import { createBench } from './measures.tsx'

// One at a time, so that the styles of one contestant cost the others nothing.
const contestants = {
  'five-buttons': () => import('./contestants/FiveButtons.tsx'),
  kit: () => import('./contestants/Kit.tsx'),
  radix: () => import('./contestants/Radix.tsx'),
  primer: () => import('./contestants/Primer.tsx'),
  'base-ui': () => import('./contestants/BaseUi.tsx'),
  'eager-tooltip': () => import('./contestants/EagerTooltip.tsx'),
  'plain-dialog': () => import('./contestants/PlainDialog.tsx'),
} satisfies Record<Contestant | Reference, unknown>

const wanted = new URLSearchParams(location.search).get('contestant')
for (const [name, load] of Object.entries(contestants)) {
  if (name === wanted) window.bench = createBench((await load()).List)
}
for (const name of marketplaces) {
  if (name !== wanted) continue
  const { createMarketplaceBench } = await import('./marketplace.tsx')
  window.marketplace = createMarketplaceBench(name === 'marketplace')
}
