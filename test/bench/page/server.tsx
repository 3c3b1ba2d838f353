import { renderToString } from 'react-dom/server'
import { type Contestant, contestants } from '../protocol.ts'
import { interleave } from '../rounds.ts'
import { createApps } from './apps.ts'
import { List as BaseUi } from './contestants/BaseUi.tsx'
import { List as FiveButtons } from './contestants/FiveButtons.tsx'
import { List as Kit } from './contestants/Kit.tsx'
import { List as Primer } from './contestants/Primer.tsx'
import { List as Radix } from './contestants/Radix.tsx'

const lists = {
  'five-buttons': FiveButtons,
  kit: Kit,
  radix: Radix,
  primer: Primer,
  'base-ui': BaseUi,
}
const [rounds, warmUp] = process.argv.slice(2).map(Number)
const apps = createApps(1000)

async function renderOnce(contestant: Contestant) {
  const List = lists[contestant]
  globalThis.gc?.()
  const start = performance.now()
  renderToString(<List apps={apps} />)
  return { 'server render': performance.now() - start }
}

const samples = await interleave(contestants, { rounds, warmUp }, renderOnce)
process.stdout.write(JSON.stringify([...samples]))
