import type { BrowserContext, Page } from 'playwright'
import { expect, type TestContext } from 'vitest'
import { keptIn, type SceneOptions, type Setting } from '../host.ts'
import { hears } from '../reader.ts'
import { openPortal, type Portal } from './portal.ts'
import { fieldsIn, fillIn, isAsTyped, typed } from './reader.ts'

interface End {
  /** How many posts have arrived. */
  readonly requests: number
  /** How many tickets there are, the last of which the reader is told of. */
  readonly tickets?: number
  /** What the reader has changed it to. */
  readonly subject?: string
}

/** A reader with a draft, before a page of a portal. */
export interface Scene {
  readonly portal: Portal
  readonly context: BrowserContext
  readonly tab: Page
  /** How many tickets there are of a draft that has been recorded and is sent again. */
  readonly twice: number
  /** Nothing of what was typed is gone. */
  keepsDraft(): Promise<void>
  /** The reader sees the ticket, the draft is done with, and no more was sent than should be. */
  ends(end: End): Promise<void>
}

/** Opens a page of a new portal, and fills a draft in. */
export async function begin(
  { browser, build, files, honoursKey, onRun }: Setting,
  { task, onTestFinished }: TestContext,
  path: string,
  { host = '127.0.0.1', prepare, keepsConnections = false }: SceneOptions = {},
): Promise<Scene> {
  const portal = await openPortal({ build, files, honoursKey, keepsConnections })
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  let draftsLost = 0
  onTestFinished(async () => {
    const counts = { draftsLost, requests: portal.requests(), recorded: portal.tickets().length }
    onRun({ build, honoursKey, fault: `${task.suite?.name}: ${task.name}`, ...counts })
    await context.close()
    await portal.close()
  })
  context.setDefaultTimeout(30_000)
  if (prepare !== undefined) await context.addInitScript(prepare)
  const tab = await context.newPage()
  const errors: string[] = []
  tab.on('pageerror', ({ message }) => errors.push(message))
  await tab.goto(`${portal.address.replace('127.0.0.1', host)}${path}`)
  await fillIn(tab)
  return {
    portal,
    context,
    tab,
    twice: honoursKey ? 1 : 2,
    async keepsDraft() {
      if (!(await isAsTyped(tab))) draftsLost++
      expect(await fieldsIn(tab)).toEqual(typed)
    },
    async ends({ requests, tickets = 1, subject = typed.subject }) {
      await hears(tab, `Your ticket ${1000 + tickets} is open.`)
      expect(await keptIn(tab)).toEqual([])
      expect(errors).toEqual([])
      const list = await context.request.get(`${portal.address}/tickets.json`)
      expect(await list.json()).toHaveLength(tickets)
      expect(portal.requests()).toBe(requests)
      expect(portal.tickets().map(({ fields }) => asTyped(fields))).toEqual(
        Array.from({ length: tickets }, () => ({ ...typed, subject })),
      )
    },
  }
}

/** Forms send both characters at the end of a line. */
function asTyped(fields: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const names = Object.keys(typed)
  return Object.fromEntries(names.map((name) => [name, fields[name]?.replaceAll('\r\n', '\n')]))
}
