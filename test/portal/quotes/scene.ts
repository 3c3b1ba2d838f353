import type { BrowserContext, Page } from 'playwright'
import { expect, type TestContext } from 'vitest'
import { keptIn, type SceneOptions, type Setting } from '../host.ts'
import { hears } from '../reader.ts'
import type { Fields } from '../site.ts'
import { type Figures, timeZone, written } from './figures.ts'
import { approver, firstOffer, firstQuote, type Offer } from './offers.ts'
import { openPortal, type Portal } from './portal.ts'
import {
  agree,
  cannotApprove,
  confirmStep,
  isShownAs,
  lookAgain,
  readButton,
  readFigures,
  shownApprover,
  wouldHaveSent,
} from './reader.ts'

interface Opened extends SceneOptions {
  readonly path?: string
}

interface End {
  /** How many posts have arrived. */
  readonly requests: number
  /** How many approvals there are. */
  readonly approvals?: number
  /** How many keys they were sent with: each revision has its own. */
  readonly keys?: number
  /** What is approved. */
  readonly offer?: Offer
  /** Another tab has approved it: who did is known once the host says so. */
  readonly isElsewhere?: boolean
}

/** A reader before a page of a portal that has quoted. */
export interface Scene {
  readonly portal: Portal
  readonly context: BrowserContext
  readonly tab: Page
  /** How many approvals there are of one that has been recorded and is sent again. */
  readonly twice: number
  /** Opens another tab of the portal. */
  openTab(): Promise<Page>
  /** Reads the figures, and agrees: what is left is to press the button. */
  read(tab?: Page, name?: string): Promise<void>
  /** The same where the page has the step still open. */
  readOn(tab?: Page, name?: string): Promise<void>
  /** The reader is told that it is approved, what was read is what was recorded, and no more. */
  ends(end: End): Promise<void>
  /** What was read is what was recorded, and no more, whatever the reader is told. */
  recorded(end: End): void
  /** Nothing was approved. */
  endsUnapproved(end: Pick<End, 'requests'>): Promise<void>
}

/** Browsers say themselves what came of a request, and React what it has to offer to developers. */
const isOrdinary =
  /^(Failed to load resource: |Unsafe attempt to load URL |%cDownload the React DevTools )/

/** Opens a page of a new portal. */
export async function open(
  { browser, build, files, honoursKey, onRun }: Setting,
  { task, onTestFinished }: TestContext,
  { path = '/in-place', host = '127.0.0.1', prepare, keepsConnections = false }: Opened = {},
): Promise<Scene> {
  const begun = Date.now()
  const portal = await openPortal({ build, files, honoursKey, keepsConnections })
  const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: timeZone })
  onTestFinished(async () => {
    const counts = { requests: portal.requests(), recorded: portal.desk.approvals().length }
    onRun({ build, honoursKey, fault: task.name, ...counts })
    await context.close()
    await portal.close()
  })
  context.setDefaultTimeout(30_000)
  if (prepare !== undefined) await context.addInitScript(prepare)
  const said: string[] = []
  context.on('weberror', (error) => said.push(error.error().message))
  context.on('console', (message) => {
    if (!isOrdinary.test(message.text())) said.push(message.text())
  })
  let read: Figures | undefined

  async function openTab(): Promise<Page> {
    const tab = await context.newPage()
    await tab.goto(`${portal.address.replace('127.0.0.1', host)}${path}`)
    return tab
  }

  const tab = await openTab()

  async function readOn(reading = tab, name = approver): Promise<void> {
    await confirmStep(reading).waitFor()
    const before = portal.requests()
    await agree(reading, name)
    expect(portal.requests()).toBe(before)
  }

  function recorded({ requests, approvals = 1, keys = 1, offer = firstOffer }: End): void {
    expect(said).toEqual([])
    expect(portal.requests()).toBe(requests)
    expect(new Set(portal.keys()).size).toBe(keys)
    const all = portal.desk.approvals()
    expect(all).toHaveLength(approvals)
    for (const { key, fields } of all) {
      expect(key).toBe(all[0]?.key)
      expect(fields).toEqual(fieldsOf(offer))
      expect(written(fields)).toEqual(read)
      const at = Date.parse(fields.at ?? '')
      expect(at).toBeGreaterThanOrEqual(begun)
      expect(at).toBeLessThanOrEqual(Date.now())
    }
  }

  return {
    portal,
    context,
    tab,
    recorded,
    twice: honoursKey ? 1 : 2,
    openTab,
    readOn,
    async read(reading = tab, name = approver) {
      await readButton(reading).click()
      await confirmStep(reading).waitFor()
      read = await readFigures(reading)
      await readOn(reading, name)
    },
    async ends(end) {
      await isApproved(tab)
      // The host does not know yet, and gives the quote as it was.
      await lookAgain(tab)
      await isApproved(tab)
      expect(await shownApprover(tab)).toBe(end.isElsewhere ? undefined : approver)
      portal.desk.catchUp()
      await lookAgain(tab)
      await isApproved(tab)
      expect(await shownApprover(tab)).toBe(approver)
      recorded(end)
      expect(await keptOf(tab, portal.keys().at(-1) ?? '')).toEqual([])
    },
    async endsUnapproved({ requests }) {
      await wouldHaveSent(tab)
      expect(said).toEqual([])
      expect(portal.requests()).toBe(requests)
      expect(portal.desk.approvals()).toEqual([])
    },
  }
}

/** Opens a page of a new portal, reads the figures of its quote, and agrees to them. */
export async function begin(
  ...[setting, context, options]: Parameters<typeof open>
): Promise<Scene> {
  const scene = await open(setting, context, options)
  await scene.read()
  return scene
}

/** What the page keeps of an answer, where it may. */
async function keptOf(tab: Page, key: string): Promise<string[]> {
  const names = await keptIn(tab)
  return names.filter((name) => name.includes(key))
}

async function isApproved(tab: Page): Promise<void> {
  await isShownAs(tab, 'approved')
  await hears(tab, /Your approval of quote Q-2041 is recorded/)
  await cannotApprove(tab)
}

/** All that is posted when an offer is approved, written here once more. */
function fieldsOf({ terms, total }: Offer): Fields {
  const { revision, rate, estimate, completion, validUntil, assignee, scope } = terms
  return {
    answer: 'approve',
    reference: 'Q-2041',
    revision: String(revision),
    ticket: '40307',
    by: approver,
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    currency: rate.currency,
    rate: String(rate.amount),
    minutesMin: String(estimate.min),
    minutesMax: String(estimate.max),
    totalMin: String(total.min),
    totalMax: String(total.max),
    completion,
    validUntil,
    assignee: assignee.name,
    team: assignee.team,
    scope: scope ?? firstQuote.request.scope,
  }
}
