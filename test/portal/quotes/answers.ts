import { expect, it } from 'vitest'
import { faultCases, stopCases } from '../faultCases.ts'
import type { Setting } from '../host.ts'
import { comesOut, hears, press, pressAtOnce } from '../reader.ts'
import { approver } from './offers.ts'
import { approve, approveButton, consent, nameField } from './reader.ts'
import { begin } from './scene.ts'

const cases = faultCases(/portal has a problem/)

/** What portals, and what is before them, answer to an approval, or do not. */
export function testAnswers(setting: () => Setting): void {
  it('nothing goes wrong', async (context) => {
    const { tab, ends } = await begin(setting(), context)
    await approve(tab)
    await ends({ requests: 1 })
  })

  it('nothing goes wrong, where the portal knows the name', async (context) => {
    const path = `/in-place?approver=${encodeURIComponent(approver)}`
    const { tab, ends } = await begin(setting(), context, { path })
    expect(await nameField(tab).count()).toBe(0)
    await approve(tab)
    await ends({ requests: 1 })
  })

  it.for(Object.entries(cases))('%s', async ([, faultCase], context) => {
    const { fault, outcome, words, isRecorded } = faultCase
    const path = '/in-place?timeout=900'
    const { portal, tab, twice, ends } = await begin(setting(), context, { path })
    portal.fail(fault)
    await approve(tab)
    await comesOut(tab, outcome)
    await hears(tab, words)
    await approve(tab)
    await ends({ requests: 2, approvals: isRecorded ? twice : 1 })
  })

  it('429 with Retry-After', async (context) => {
    const { portal, tab, ends } = await begin(setting(), context)
    portal.fail('busy')
    await approve(tab)
    await comesOut(tab, 'busy')
    await pressAtOnce(approveButton(tab))
    await consent(tab).press('Enter')
    expect(portal.requests()).toBe(1)
    // Playwright waits until the button does not say any more that it is disabled.
    await approve(tab)
    await ends({ requests: 2 })
  })

  it('token expired (403), renewed by another tab', async (context) => {
    const scene = await begin(setting(), context)
    await scene.context.clearCookies()
    await approve(scene.tab)
    await comesOut(scene.tab, 'refused')
    await scene.openTab()
    await approve(scene.tab)
    await scene.ends({ requests: 2 })
  })

  it.for(Object.entries(stopCases))('%s', async ([, { fault, isRecorded }], context) => {
    const { portal, tab, twice, ends } = await begin(setting(), context)
    portal.fail(fault)
    await approve(tab)
    await portal.arrived(1)
    await press(tab, 'Stop waiting')
    await hears(tab, /stopped waiting.*may have arrived/)
    await approve(tab)
    await ends({ requests: 2, approvals: isRecorded ? twice : 1 })
  })

  it('offline', async (context) => {
    const scene = await begin(setting(), context)
    await scene.context.setOffline(true)
    await approve(scene.tab)
    await hears(scene.tab, /seem to be offline/)
    await scene.context.setOffline(false)
    await approve(scene.tab)
    await scene.ends({ requests: 1 })
  })

  it('the browser itself sends again', async (context) => {
    // It does so where a connection breaks that it had before.
    const { portal, tab, twice, ends } = await begin(setting(), context, { keepsConnections: true })
    portal.fail('reset after recording')
    await approve(tab)
    await ends({ requests: 2, approvals: twice })
  })
}
