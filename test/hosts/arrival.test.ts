import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchOptions } from '../browser/launch.ts'
import { openHost } from './serve.ts'

interface Arrival {
  readonly file: string
  /** What is there once the file has arrived. */
  readonly part: string
  /** Has the page ask for the file, where it does not by itself. */
  readonly ask?: (tab: Page) => Promise<void>
}

const arrivals: readonly Arrival[] = [
  { file: 'drawSupportLegendKey', part: 'key' },
  { file: 'drawSupportPolicyPanel', part: 'panel' },
  { file: 'drawSupportFilter', part: 'filter' },
  { file: 'drawTicketWidget', part: 'tickets' },
  { file: 'drawQuoteWidget', part: 'quotes' },
  {
    file: 'LegendDialog',
    part: 'dialog',
    ask: (tab) => tab.getByRole('button', { name: /^Support for/ }).click(),
  },
]

const app = `app-id="content-filter" app-name="Content Filter" entitlement='${JSON.stringify({
  code: 0,
  edition: 'business',
  support_included: true,
})}'`
const tickets = `tickets='${JSON.stringify([
  { reference: '40307', subject: 'Kernel panic', status: 'escalated' },
  { reference: '40309', subject: 'Log fills the disk', status: 'closed' },
])}'`
const quotes = `quotes='${JSON.stringify([
  {
    reference: 'Q-2041',
    ticket: '40307',
    status: 'requested',
    request: { scope: 'Build the driver for kernel 5.14' },
  },
])}'`

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Content Filter</title>
  <support-legend ${app} supported="13"></support-legend>
  <support-legend-key ${app} supported="13"></support-legend-key>
  <support-policy-panel ${app} supported="13"></support-policy-panel>
  <support-filter></support-filter>
  <ticket-widget ${app} ${tickets} supported="8" takes-tickets></ticket-widget>
  <quote-widget ${app} ${tickets} supported="24" takes-quotes></quote-widget>
  <quote-widget ${app} ${tickets} ${quotes} supported="24" takes-quotes></quote-widget>
  <script type="module" src="/kit/index.js"></script>`

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
})
afterAll(() => browser.close())

it('elements look the same in whatever order their files arrive', async () => {
  const first = await looksAfter(arrivals)
  expect(Object.keys(first).length).toBeGreaterThan(200)
  for (const index of arrivals.keys()) {
    const later = [...arrivals.slice(index), ...arrivals.slice(0, index)].reverse()
    expect(differences(first, await looksAfter(later))).toEqual([])
  }
}, 300_000)

/** The properties of every element that the kit has drawn. */
type Looks = Readonly<Record<string, Readonly<Record<string, string>>>>

/** How everything in the page looks once its files have arrived in that order. */
async function looksAfter(order: readonly Arrival[]): Promise<Looks> {
  const arrive = new Map<string, () => void>()
  const held = order.map(({ file }) => ({
    file,
    arrives: new Promise<void>((resolve) => arrive.set(file, resolve)),
  }))
  const { tab, printed } = await openHost(browser, html, {
    before: (path) => held.find(({ file }) => path.includes(file))?.arrives,
  })
  for (const { file, part, ask } of order) {
    await ask?.(tab)
    const drawn = tab.locator(`[data-part="${part}"]`)
    expect(await drawn.count(), `${part} has not waited for ${file}`).toBe(0)
    arrive.get(file)?.()
    await drawn.last().waitFor()
  }
  const looks = await looksIn(tab)
  await tab.close()
  expect(printed).toEqual([])
  return looks
}

async function looksIn(tab: Page): Promise<Looks> {
  return await tab.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }, place) =>
        [...(shadowRoot?.querySelectorAll('*') ?? [])].map((element, index) => {
          const style = getComputedStyle(element)
          const values = [...style].map((name) => [name, style.getPropertyValue(name)])
          const name = `${localName} ${place}, ${element.localName} ${index}`
          return [name, Object.fromEntries(values)]
        }),
      ),
    ),
  )
}

function differences(one: Looks, other: Looks): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((element) => {
    const [before = {}, after = {}] = [one[element], other[element]]
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((property) => before[property] !== after[property])
      .map((property) => `${element}: ${property} ${before[property]} → ${after[property]}`)
  })
}
