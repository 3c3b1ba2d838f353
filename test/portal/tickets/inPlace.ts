import { expect, it } from 'vitest'
import { blockStorage, faultCases, pressCases, stopCases } from '../faultCases.ts'
import { subjectRefusal } from '../faults.ts'
import { keptIn, plainHost, type Setting } from '../host.ts'
import {
  comesOut,
  doubleClick,
  goElsewhere,
  hears,
  mayHaveArrived,
  press,
  pressAtOnce,
} from '../reader.ts'
import { duplicate, fieldsIn, isCorrected, nothing, send, sendButton } from './reader.ts'
import { begin } from './scene.ts'

const cases = faultCases(/portal has a problem/)

/** What breaks the storage of a page. */
const storageCases: Readonly<Record<string, () => void>> = {
  'storage blocked, and 500': blockStorage,
  'storage full, and 500': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError')
    }
  },
}

/** What the page sends itself, by `submitTicket`. */
export function testInPlace(setting: () => Setting): void {
  it('nothing goes wrong', async (context) => {
    const { tab, ends } = await begin(setting(), context, '/in-place')
    await send(tab)
    await ends({ requests: 1 })
    await press(tab, 'Open another ticket')
    expect(await fieldsIn(tab)).toEqual(nothing)
  })

  it.for(Object.entries(cases))('%s', async ([, faultCase], context) => {
    const { fault, outcome, words, isRecorded } = faultCase
    const path = '/in-place?timeout=900'
    const { portal, tab, twice, keepsDraft, ends } = await begin(setting(), context, path)
    portal.fail(fault)
    await send(tab)
    await comesOut(tab, outcome)
    await hears(tab, words)
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2, tickets: isRecorded ? twice : 1 })
  })

  it('429 with Retry-After', async (context) => {
    const { portal, tab, keepsDraft, ends } = await begin(setting(), context, '/in-place')
    portal.fail('busy')
    await send(tab)
    await comesOut(tab, 'busy')
    await pressAtOnce(sendButton(tab))
    await tab.locator('[name="subject"]').press('Enter')
    await keepsDraft()
    expect(portal.requests()).toBe(1)
    // Playwright waits until the button does not say any more that it is disabled.
    await send(tab)
    await ends({ requests: 2 })
  })

  it('422', async (context) => {
    const { portal, tab, keepsDraft, ends } = await begin(setting(), context, '/in-place')
    portal.fail('refusal')
    await send(tab)
    await isCorrected(tab, subjectRefusal)
    await keepsDraft()
    const subject = 'The share “data”'
    await tab.locator('[name="subject"]').fill(subject)
    await send(tab)
    await ends({ requests: 2, subject })
  })

  it('token expired (403), renewed by another tab', async (context) => {
    const scene = await begin(setting(), context, '/in-place')
    const { portal, tab, keepsDraft, ends } = scene
    await scene.context.clearCookies()
    await send(tab)
    await comesOut(tab, 'refused')
    await keepsDraft()
    const other = await scene.context.newPage()
    await other.goto(`${portal.address}/in-place`)
    await send(tab)
    await ends({ requests: 2 })
  })

  it.for(Object.entries(stopCases))('%s', async ([, { fault, isRecorded }], context) => {
    const { portal, tab, twice, keepsDraft, ends } = await begin(setting(), context, '/in-place')
    portal.fail(fault)
    await send(tab)
    await portal.arrived(1)
    await press(tab, 'Stop waiting')
    await hears(tab, /stopped waiting.*may have arrived/)
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2, tickets: isRecorded ? twice : 1 })
  })

  it('offline', async (context) => {
    const scene = await begin(setting(), context, '/in-place')
    const { tab, keepsDraft, ends } = scene
    await scene.context.setOffline(true)
    await send(tab)
    await hears(tab, /seem to be offline/)
    await keepsDraft()
    await scene.context.setOffline(false)
    await send(tab)
    await ends({ requests: 1 })
  })

  it('the browser itself sends again', async (context) => {
    // It does so where a connection breaks that it had before.
    const options = { keepsConnections: true }
    const scene = await begin(setting(), context, '/in-place', options)
    scene.portal.fail('reset after recording')
    await send(scene.tab)
    await scene.ends({ requests: 2, tickets: scene.twice })
  })

  it('reload while it is sent', async (context) => {
    const { portal, tab, twice, keepsDraft, ends } = await begin(setting(), context, '/in-place')
    portal.fail('held')
    await send(tab)
    await portal.arrived(1)
    await tab.reload()
    await hears(tab, mayHaveArrived)
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2, tickets: twice })
  })

  it('elsewhere while it is sent, and back', async (context) => {
    const { portal, tab, twice, keepsDraft, ends } = await begin(setting(), context, '/in-place')
    portal.fail('held')
    await send(tab)
    await portal.arrived(1)
    await goElsewhere(tab)
    portal.release()
    await tab.goBack()
    await hears(tab, mayHaveArrived)
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2, tickets: twice })
  })

  it('elsewhere before it is sent, back, forward and back', async (context) => {
    const { tab, keepsDraft, ends } = await begin(setting(), context, '/in-place')
    await goElsewhere(tab)
    await tab.goBack()
    await keepsDraft()
    await tab.goForward()
    await tab.goBack()
    await keepsDraft()
    await send(tab)
    await ends({ requests: 1 })
  })

  it('double click', async (context) => {
    const { portal, tab, ends } = await begin(setting(), context, '/in-place')
    // An answer that is there before the second click would have nothing to be stopped.
    portal.fail('held')
    await doubleClick(sendButton(tab))
    await portal.arrived(1)
    await comesOut(tab, 'sending')
    portal.release()
    await ends({ requests: 1 })
  })

  it.for(Object.entries(pressCases))('%s', async ([, options], context) => {
    const scene = await begin(setting(), context, '/in-place', options)
    const { portal, tab, keepsDraft, ends } = scene
    portal.fail('held')
    await pressAtOnce(sendButton(tab))
    await portal.arrived(1)
    await pressAtOnce(sendButton(tab))
    await tab.locator('[name="subject"]').press('Enter')
    await keepsDraft()
    portal.release()
    await ends({ requests: 1 })
  })

  it('two tabs with the same draft', async (context) => {
    const { portal, tab, ends } = await begin(setting(), context, '/in-place')
    const other = await duplicate(tab)
    portal.fail('held')
    await send(tab)
    await portal.arrived(1)
    await send(other)
    await comesOut(other, 'sending')
    portal.release()
    await hears(other, 'Your ticket 1001 is open.')
    await ends({ requests: 1 })
  })

  it('two tabs with the same draft, of which the first gets a 500', async (context) => {
    const { portal, tab, keepsDraft, ends } = await begin(setting(), context, '/in-place')
    const other = await duplicate(tab)
    portal.fail('held error')
    await send(tab)
    await portal.arrived(1)
    await send(other)
    await comesOut(other, 'sending')
    portal.release()
    await hears(other, 'Your ticket 1001 is open.')
    await comesOut(tab, 'failed')
    await keepsDraft()
    // The other tab has told this one: nothing is sent.
    await send(tab)
    await ends({ requests: 2 })
  })

  it('two tabs with the same draft, of which the first is closed with its ticket', async (context) => {
    const scene = await begin(setting(), context, '/in-place')
    const other = await duplicate(scene.tab)
    await send(other)
    await hears(other, 'Your ticket 1001 is open.')
    await other.close()
    await send(scene.tab)
    await scene.ends({ requests: 2, tickets: scene.twice })
  })

  it('two tabs with the same draft, without Web Locks', async (context) => {
    const options = { host: plainHost }
    const { portal, tab, twice } = await begin(setting(), context, '/in-place', options)
    expect(await tab.evaluate(() => isSecureContext)).toBe(false)
    const other = await duplicate(tab)
    portal.fail('held')
    await send(tab)
    await portal.arrived(1)
    await send(other)
    await hears(other, `Your ticket ${1000 + twice} is open.`)
    portal.release()
    await hears(tab, 'Your ticket 1001 is open.')
    expect(portal.requests()).toBe(2)
    expect(portal.tickets()).toHaveLength(twice)
  })

  it.for(Object.entries(storageCases))('%s', async ([, prepare], context) => {
    const scene = await begin(setting(), context, '/in-place', { prepare })
    const { portal, tab, keepsDraft, ends } = scene
    await hears(tab, /This browser keeps nothing/)
    portal.fail('error')
    await send(tab)
    await comesOut(tab, 'failed')
    await keepsDraft()
    await press(tab, 'Take away')
    await press(tab, 'Put back')
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2 })
  })

  it('taken out of the page and put back while it is sent', async (context) => {
    const { portal, tab, keepsDraft, ends } = await begin(setting(), context, '/in-place')
    portal.fail('held')
    await send(tab)
    await portal.arrived(1)
    await press(tab, 'Take away')
    await press(tab, 'Put back')
    await comesOut(tab, 'sending')
    await keepsDraft()
    await pressAtOnce(sendButton(tab))
    portal.release()
    await ends({ requests: 1 })
  })

  it('taken out of the page while it is sent, and put back after', async (context) => {
    const { portal, tab, ends } = await begin(setting(), context, '/in-place')
    portal.fail('held')
    await send(tab)
    await portal.arrived(1)
    await press(tab, 'Take away')
    portal.release()
    // The draft is gone once there is a ticket of it.
    await context.expect.poll(() => keptIn(tab)).toEqual([])
    await press(tab, 'Put back')
    await ends({ requests: 1 })
  })
}
