import type { Browser, Page } from 'playwright'
import { openTab } from './browser.ts'
import type { Contestant, Reference, Sample } from './protocol.ts'
import { interleave, type Samples } from './rounds.ts'
import type { Site } from './site.ts'
import { spreadOf } from './statistics.ts'

interface Gesture {
  readonly name: string
  readonly eventType: 'pointermove' | 'click'
  /** What the gesture brings. */
  readonly popup: string
  readonly repeats: number
}

export const tooltip: Gesture = {
  name: 'intent to tooltip',
  eventType: 'pointermove',
  popup: '[data-part="tooltip"]',
  repeats: 5,
}

export const dialog: Gesture = {
  name: 'click to dialog',
  eventType: 'click',
  popup: '[data-part="dialog"][open]',
  repeats: 5,
}

/** How long a gesture takes among 1,000 legends, and with one thing on an empty page. */
export function measureGesture(
  browser: Browser,
  site: Site,
  gesture: Gesture,
  reference: Reference,
  rounds: number,
): Promise<Samples<Contestant | Reference>> {
  const names: readonly (Contestant | Reference)[] = ['kit', reference]
  return interleave(names, { rounds, warmUp: 1 }, async (name) => {
    const tab = await openTab(browser, site, name)
    await tab.evaluate((count) => window.bench?.mount(count), name === 'kit' ? 1000 : 1)
    await tab.waitForTimeout(300)
    const sample = await timeGesture(tab, gesture)
    await tab.context().close()
    return sample
  })
}

/** The first gesture in a tab may load a file. Each one is at another legend, if there are more. */
async function timeGesture(tab: Page, gesture: Gesture): Promise<Sample> {
  const times: number[] = []
  for (let repeat = 0; repeat <= gesture.repeats; repeat++) {
    times.push(await timeOnce(tab, gesture, repeat))
  }
  const [first = Number.NaN, ...later] = times
  return { [`first ${gesture.name}`]: first, [`later ${gesture.name}`]: spreadOf(later).median }
}

async function timeOnce(tab: Page, { eventType, popup }: Gesture, repeat: number): Promise<number> {
  const triggers = tab.locator('main button')
  const trigger = triggers.nth(Math.min(repeat * 3, (await triggers.count()) - 1))
  const marks = trigger.locator('> *')
  const box = await ((await marks.count()) > 2 ? marks.nth(2) : trigger).boundingBox()
  if (box === null) throw new Error('The button to point at is not on the page.')
  await tab.evaluate(([type, selector]) => window.bench?.watch(type, selector), [
    eventType,
    popup,
  ] as const)
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const
  if (eventType === 'click') await tab.mouse.click(...at)
  else await tab.mouse.move(...at)
  const time = await tab.evaluate(() => window.bench?.seen())

  if (eventType === 'click') await tab.keyboard.press('Escape')
  await tab.mouse.move(1, 1)
  await tab.locator(popup).waitFor({ state: 'hidden' })
  await tab.waitForTimeout(100)
  return time ?? Number.NaN
}
