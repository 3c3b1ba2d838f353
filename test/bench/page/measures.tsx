import type { ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import type { Bench, Sample } from '../protocol.ts'
import type { ListProps } from './AppList.tsx'
import { createApp, createApps } from './apps.ts'
import { type Cost, costOf, middleCostOf, nextFrame, settle } from './clock.ts'
import { createStage, Page } from './stage.tsx'
import { watch } from './watch.ts'

/** How many apps the list has that is changed and hydrated. */
const usualCount = 1000

const named = (name: string, cost: Cost): Sample =>
  Object.fromEntries(Object.entries(cost).map(([part, value]) => [`${name} ${part}`, value]))

export function createBench(List: ComponentType<ListProps>): Bench {
  const stage = createStage(List)
  let watched: Promise<number> | undefined

  async function lifeOf(count: number): Promise<Sample> {
    const apps = createApps(count)
    await settle()
    const mount = await costOf(() => stage.mount(apps))
    let sample = named(`mount ${count}`, mount)
    if (count === usualCount) {
      sample = { ...sample, ...(await changesOf(count)) }
      await settle()
      sample = { ...sample, ...named('unmount', await costOf(stage.unmount)) }
    } else {
      stage.unmount()
    }
    return sample
  }

  async function changesOf(count: number): Promise<Sample> {
    let apps = createApps(count)
    stage.change({ apps, turn: 0 })
    await settle()
    const change = await middleCostOf((run) => {
      const id = (run * 89) % count
      apps = apps.with(id, createApp(id, (id + 13) % 32))
      stage.change({ apps, turn: 0 })
    })
    await settle()
    const idle = await middleCostOf((run) => stage.change({ apps, turn: run + 1 }))
    return { ...named('change of one', change), ...named('idle re-render', idle) }
  }

  async function hydration(): Promise<Sample> {
    const apps = createApps(usualCount)
    const html = renderToString(<Page List={List} apps={apps} onCommit={() => {}} />)
    stage.prepare(html)
    await settle()
    const start = performance.now()
    await stage.hydrate(apps)
    const hydrated = performance.now() - start
    stage.unmount()
    return { hydration: hydrated }
  }

  return {
    async round(counts) {
      let sample: Sample = {}
      for (const count of counts) sample = { ...sample, ...(await lifeOf(count)) }
      return { ...sample, ...(await hydration()) }
    },
    async mount(count) {
      stage.mount(createApps(count))
      await nextFrame()
    },
    async unmount() {
      stage.unmount()
      await nextFrame()
    },
    countElements: () => document.querySelectorAll('*').length,
    watch(eventType, selector) {
      watched = watch(eventType, selector)
    },
    async seen() {
      if (watched === undefined) throw new Error('Nothing is watched: call watch first.')
      return await watched
    },
  }
}
