import { expect, it } from 'vitest'
import { pressCases } from '../faultCases.ts'
import { plainHost, type Setting } from '../host.ts'
import { comesOut, doubleClick, hears, press, pressAtOnce } from '../reader.ts'
import { approver } from './offers.ts'
import {
  approve,
  approveButton,
  confirmStep,
  consent,
  isShownAs,
  readButton,
  shownApprover,
} from './reader.ts'
import { begin, open } from './scene.ts'

/** More is pressed than was meant. */
export function testPresses(setting: () => Setting): void {
  it('double click on what approves', async (context) => {
    const { portal, tab, ends } = await begin(setting(), context)
    // An answer that is there before the second click would have nothing to be stopped.
    portal.fail('held')
    await doubleClick(approveButton(tab))
    await portal.arrived(1)
    await comesOut(tab, 'sending')
    portal.release()
    await ends({ requests: 1 })
  })

  it.for(Object.entries(pressCases))('%s', async ([, options], context) => {
    const { portal, tab, ends } = await begin(setting(), context, options)
    expect(await tab.evaluate(() => isSecureContext)).toBe(options.host === undefined)
    portal.fail('held')
    await pressAtOnce(approveButton(tab))
    await portal.arrived(1)
    await pressAtOnce(approveButton(tab))
    await consent(tab).press('Enter')
    portal.release()
    await ends({ requests: 1 })
  })

  it('double click on what leads to approving', async (context) => {
    // Without a name to be typed, less stands between the two.
    const path = `/in-place?approver=${encodeURIComponent(approver)}`
    const { tab, endsUnapproved } = await open(setting(), context, { path })
    await doubleClick(readButton(tab))
    await confirmStep(tab).waitFor()
    expect(await consent(tab).isChecked()).toBe(false)
    await pressAtOnce(approveButton(tab))
    await endsUnapproved({ requests: 0 })
  })

  it('back, without approving', async (context) => {
    const { tab, read, ends, endsUnapproved } = await begin(setting(), context)
    await press(tab, 'Go back without approving')
    await readButton(tab).waitFor()
    await endsUnapproved({ requests: 0 })
    // Whoever went back has not agreed.
    await read()
    await approve(tab)
    await ends({ requests: 1 })
  })

  it('two tabs', async (context) => {
    const { portal, tab, openTab, read, ends } = await begin(setting(), context)
    const other = await openTab()
    await read(other)
    portal.fail('held')
    await approve(tab)
    await portal.arrived(1)
    await approve(other)
    await comesOut(other, 'sending')
    portal.release()
    await hears(other, /approval .* is recorded/)
    await ends({ requests: 1 })
  })

  it('two tabs, with two names', async (context) => {
    const { tab, openTab, read, ends } = await begin(setting(), context)
    const other = await openTab()
    await read(other, 'Ada Park')
    await approve(tab)
    await isShownAs(tab, 'approved')
    await approve(other)
    await isShownAs(other, 'approved')
    // Who comes late has not approved.
    expect(await shownApprover(other)).toBeUndefined()
    await ends({ requests: 1 })
  })

  it('two tabs, of which the first gets a 500', async (context) => {
    const { portal, tab, openTab, read, ends } = await begin(setting(), context)
    const other = await openTab()
    await read(other)
    portal.fail('held error')
    await approve(tab)
    await portal.arrived(1)
    await approve(other)
    await comesOut(other, 'sending')
    portal.release()
    await hears(other, /approval .* is recorded/)
    await comesOut(tab, 'failed')
    // The other tab has told this one: nothing is sent.
    await approve(tab)
    await ends({ requests: 2, isElsewhere: true })
  })

  it('two tabs, of which the first is closed with its approval', async (context) => {
    const { tab, twice, openTab, read, ends } = await begin(setting(), context)
    const other = await openTab()
    await read(other)
    await approve(other)
    await hears(other, /approval .* is recorded/)
    await other.close()
    await approve(tab)
    await ends({ requests: 2, approvals: twice })
  })

  it('two tabs, without Web Locks', async (context) => {
    const scene = await begin(setting(), context, { host: plainHost })
    const { portal, tab, twice, openTab, read, ends } = scene
    const other = await openTab()
    await read(other)
    portal.fail('held')
    await approve(tab)
    await portal.arrived(1)
    await approve(other)
    await hears(other, /approval .* is recorded/)
    portal.release()
    await ends({ requests: 2, approvals: twice })
  })
}
