import { expect, it } from 'vitest'
import { type Fault, subjectRefusal } from '../faults.ts'
import type { Setting } from '../host.ts'
import { doubleClick, hears, mayHaveArrived, pressAtOnce } from '../reader.ts'
import {
  duplicate,
  fieldsIn,
  isCorrected,
  nothing,
  send,
  sendButton,
  sendByKey,
  stopByEscape,
} from './reader.ts'
import { begin } from './scene.ts'

/** Leave the reader on a page with this title, which is not the portal’s answer. */
const backCases: Readonly<Record<string, { readonly fault: Fault; readonly title: string }>> = {
  '500, and back': { fault: 'error', title: 'Internal Server Error' },
  'login page, and back': { fault: 'login page', title: 'login' },
}

/** What the browser sends, by a form that leaves the page. */
export function testByForm(setting: () => Setting): void {
  it('nothing goes wrong', async (context) => {
    const { tab, ends } = await begin(setting(), context, '/form')
    await send(tab)
    await ends({ requests: 1 })
    await tab.goBack()
    await sendButton(tab).waitFor()
    expect(await fieldsIn(tab)).toEqual(nothing)
  })

  it('presses at once', async (context) => {
    const { tab, ends } = await begin(setting(), context, '/form')
    await pressAtOnce(sendButton(tab))
    await ends({ requests: 1 })
  })

  it('double click', async (context) => {
    const { portal, tab, ends } = await begin(setting(), context, '/form')
    // An answer that is there before the second click would have nothing to be stopped.
    portal.fail('held')
    await doubleClick(sendButton(tab))
    await portal.arrived(1)
    portal.release()
    await ends({ requests: 1 })
  })

  it.for(Object.entries(backCases))('%s', async ([, { fault, title }], context) => {
    const { portal, tab, keepsDraft, ends } = await begin(setting(), context, '/form')
    portal.fail(fault)
    await send(tab)
    await tab.getByRole('heading', { name: title }).waitFor()
    await tab.goBack()
    await hears(tab, mayHaveArrived)
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2 })
  })

  it('connection reset after recording, and back', async (context) => {
    const { portal, tab, twice, keepsDraft, ends } = await begin(setting(), context, '/form')
    portal.fail('reset after recording')
    await send(tab)
    await tab.waitForURL('chrome-error://**')
    await tab.goBack()
    await hears(tab, mayHaveArrived)
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2, tickets: twice })
  })

  it('session ended (403), back and reload', async (context) => {
    const scene = await begin(setting(), context, '/form')
    const { tab, keepsDraft, ends } = scene
    await scene.context.clearCookies()
    await send(tab)
    await tab.getByRole('heading', { name: 'not allowed' }).waitFor()
    await tab.goBack()
    await keepsDraft()
    // The token in the page is an old one.
    await tab.reload()
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2 })
  })

  it('422, corrected in the page that answers', async (context) => {
    const { portal, tab, keepsDraft, ends } = await begin(setting(), context, '/form')
    portal.fail('refusal')
    await send(tab)
    await isCorrected(tab, subjectRefusal)
    await keepsDraft()
    const subject = 'The share “data”'
    await tab.locator('[name="subject"]').fill(subject)
    await send(tab)
    await ends({ requests: 2, subject })
  })

  it('the reader stops waiting, after recording', async (context) => {
    const { portal, tab, twice, keepsDraft, ends } = await begin(setting(), context, '/form')
    await stopByEscape(tab)
    portal.fail('silence after recording')
    await sendByKey(tab)
    await portal.arrived(1)
    await tab.keyboard.press('Escape')
    await hears(tab, mayHaveArrived)
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2, tickets: twice })
  })

  it('no page for an answer (204), after recording', async (context) => {
    const { portal, tab, twice, keepsDraft, ends } = await begin(setting(), context, '/form')
    await stopByEscape(tab)
    portal.fail('no page')
    await send(tab)
    await portal.arrived(1)
    await tab.keyboard.press('Escape')
    await hears(tab, mayHaveArrived)
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2, tickets: twice })
  })

  it('back to the page as it was', async (context) => {
    const { portal, tab } = await begin(setting(), context, '/form')
    // This browser keeps no page that is left (bfcache), so that one is had that is not left: the
    // page that answers has done with the draft, and this one is shown again.
    portal.fail('no page')
    await send(tab)
    await portal.arrived(1)
    await tab.evaluate(() => {
      sessionStorage.clear()
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    await context.expect.poll(() => fieldsIn(tab)).toEqual(nothing)
  })

  it('the page that answers is loaded again', async (context) => {
    const { tab, twice, ends } = await begin(setting(), context, '/form')
    await send(tab)
    await hears(tab, 'Your ticket 1001 is open.')
    await tab.reload()
    await ends({ requests: 2, tickets: twice })
  })

  it('two tabs with the same draft', async (context) => {
    const { tab, twice, ends } = await begin(setting(), context, '/form')
    const other = await duplicate(tab)
    await send(other)
    await hears(other, 'Your ticket 1001 is open.')
    await send(tab)
    await ends({ requests: 2, tickets: twice })
  })
}
