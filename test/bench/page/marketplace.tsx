import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import reply from '../../../stories/fixtures/get_apps.json'
import { manyApps } from '../../../stories/pages/apps.ts'
import { Marketplace } from '../../../stories/pages/Marketplace.tsx'
import type { MarketplaceBench, Sample } from '../protocol.ts'
import { type Cost, costOf, settle } from './clock.ts'

/** As many runs of each gesture as make a middle. */
const runs = 7

/** The page of the stories, with or without legends in its 1,000 cards. */
export function createMarketplaceBench(withLegends: boolean): MarketplaceBench {
  const apps = manyApps(reply.list, 1_000)
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  flushSync(() => root.render(<Marketplace apps={apps} withLegends={withLegends} />))

  const search = (text: string) => {
    const input = container.querySelector<HTMLInputElement>('input[type="search"]')
    if (input === null) throw new Error('The page has no search.')
    // Past React, which otherwise takes it for its own doing.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
    flushSync(() => input.dispatchEvent(new Event('input', { bubbles: true })))
  }
  const toggle = () => {
    const box = container.querySelector<HTMLInputElement>('input[value="consulting"]')
    if (box === null) throw new Error('The page has no filter.')
    flushSync(() => box.click())
  }
  const gestures: Readonly<Record<string, () => void>> = {
    search: () => search('network'),
    'clear the search': () => search(''),
    choose: toggle,
    'take the choice back': toggle,
  }
  return {
    async round() {
      const costs = new Map<string, Cost[]>()
      for (let run = 0; run <= runs; run++) {
        for (const [name, gesture] of Object.entries(gestures)) {
          await settle()
          const cost = await costOf(gesture)
          // The first warms up.
          if (run > 0) costs.set(name, [...(costs.get(name) ?? []), cost])
        }
      }
      return Object.fromEntries(
        [...costs].flatMap(([name, all]) => Object.entries(middle(name, all))),
      )
    },
  }
}

function middle(name: string, costs: readonly Cost[]): Sample {
  const of = (part: keyof Cost) =>
    costs.map((cost) => cost[part]).sort((a, b) => a - b)[costs.length >> 1] ?? Number.NaN
  return { [`${name} script`]: of('script'), [`${name} frame`]: of('frame') }
}
