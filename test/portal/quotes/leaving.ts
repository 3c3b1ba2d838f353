import { it } from 'vitest'
import { blockStorage } from '../faultCases.ts'
import type { Setting } from '../host.ts'
import { comesOut, goElsewhere, hears, mayHaveArrived, press, pressAtOnce } from '../reader.ts'
import { approve, approveButton, cannotApprove, isShownAs } from './reader.ts'
import { begin } from './scene.ts'

/** The page goes, or the widget does, before the answer is there. */
export function testLeaving(setting: () => Setting): void {
  it('reload while it is sent', async (context) => {
    const { portal, tab, twice, readOn, ends } = await begin(setting(), context)
    portal.fail('held')
    await approve(tab)
    await portal.arrived(1)
    await tab.reload()
    await hears(tab, mayHaveArrived)
    await readOn()
    await approve(tab)
    await ends({ requests: 2, approvals: twice })
  })

  it('reload while it is sent, where nothing is kept', async (context) => {
    const { portal, tab, twice, read, ends } = await begin(setting(), context, {
      prepare: blockStorage,
    })
    portal.fail('held')
    await approve(tab)
    await portal.arrived(1)
    await tab.reload()
    // Nobody remembers; the key is the same all the same.
    await read()
    await approve(tab)
    await ends({ requests: 2, approvals: twice })
  })

  it('reload while it is sent, and the page knows', async (context) => {
    const { portal, tab, recorded } = await begin(setting(), context)
    portal.fail('held')
    await approve(tab)
    await portal.arrived(1)
    portal.desk.catchUp()
    await tab.reload()
    await isShownAs(tab, 'approved')
    await cannotApprove(tab)
    recorded({ requests: 1 })
  })

  it('elsewhere while it is sent, and back', async (context) => {
    const { portal, tab, twice, readOn, ends } = await begin(setting(), context)
    portal.fail('held')
    await approve(tab)
    await portal.arrived(1)
    await goElsewhere(tab)
    portal.release()
    await tab.goBack()
    await hears(tab, mayHaveArrived)
    await readOn()
    await approve(tab)
    await ends({ requests: 2, approvals: twice })
  })

  it('taken out of the page and put back while it is sent', async (context) => {
    const { portal, tab, ends } = await begin(setting(), context)
    portal.fail('held')
    await approve(tab)
    await portal.arrived(1)
    await press(tab, 'Take away')
    await press(tab, 'Put back')
    await comesOut(tab, 'sending')
    await pressAtOnce(approveButton(tab))
    portal.release()
    await ends({ requests: 1 })
  })

  it('the page learns of the approval later', async (context) => {
    const { tab, ends } = await begin(setting(), context)
    await approve(tab)
    await isShownAs(tab, 'approved')
    await press(tab, 'Take away')
    await press(tab, 'Put back')
    await ends({ requests: 1 })
  })
}
