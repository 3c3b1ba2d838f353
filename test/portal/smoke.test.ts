import { it } from 'vitest'
import { describeHosts } from './hosts.ts'
import { comesOut, hears, mayHaveArrived, pressAtOnce } from './reader.ts'
import { send, sendButton } from './tickets/reader.ts'
import { begin } from './tickets/scene.ts'

// What `npm test` tries: three faults, each build against one portal. `npm run test:portal` has all.
describeHosts('tickets', (setting) => {
  it('connection reset after recording', async (context) => {
    const { portal, tab, twice, keepsDraft, ends } = await begin(setting(), context, '/in-place')
    portal.fail('reset after recording')
    await send(tab)
    await hears(tab, mayHaveArrived)
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2, tickets: twice })
  })

  it('session ended', async (context) => {
    const { portal, tab, keepsDraft, ends } = await begin(setting(), context, '/in-place')
    portal.fail('login page')
    await send(tab)
    await comesOut(tab, 'signed-out')
    await keepsDraft()
    await send(tab)
    await ends({ requests: 2 })
  })

  it('presses at once', async (context) => {
    const { tab, ends } = await begin(setting(), context, '/in-place')
    await pressAtOnce(sendButton(tab))
    await ends({ requests: 1 })
  })
})
