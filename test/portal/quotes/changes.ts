import { it } from 'vitest'
import type { Setting } from '../host.ts'
import { comesOut, hears } from '../reader.ts'
import { offerRefusal } from './desk.ts'
import { firstOffer, type Offer, revisedOffer, week } from './offers.ts'
import {
  approve,
  cannotApprove,
  confirmStep,
  isShownAs,
  lookAgain,
  lookAgainAndPress,
  readButton,
  setClockAhead,
  wake,
  withSettableClock,
} from './reader.ts'
import { begin } from './scene.ts'

/** Other figures under the same number, which nobody should send. */
const restatedOffer: Offer = { ...revisedOffer, terms: { ...revisedOffer.terms, revision: 1 } }

/** Something else is done for the same money, under the same number. */
const otherScope: Offer = {
  ...firstOffer,
  terms: { ...firstOffer.terms, scope: 'Whatever the vendor has published by then.' },
}

const restated: Readonly<Record<string, Offer>> = {
  'other figures under the same number': restatedOffer,
  'another scope under the same number': otherScope,
}

/** The quote becomes another one while it is read. */
export function testChanges(setting: () => Setting): void {
  it('422: revised meanwhile', async (context) => {
    const { portal, tab, read, ends } = await begin(setting(), context)
    portal.desk.revise(revisedOffer.terms)
    await approve(tab)
    await comesOut(tab, 'refused')
    await hears(tab, offerRefusal)
    await lookAgain(tab)
    await hears(tab, /has been revised/)
    await read()
    await approve(tab)
    await ends({ requests: 2, keys: 2, offer: revisedOffer })
  })

  it('a revision comes while it is read', async (context) => {
    const { portal, tab, read, ends } = await begin(setting(), context)
    portal.desk.revise(revisedOffer.terms)
    await lookAgain(tab)
    await hears(tab, /has been revised/)
    await readButton(tab).waitFor()
    await read()
    await approve(tab)
    await ends({ requests: 1, offer: revisedOffer })
  })

  it('a revision comes as the button is pressed', async (context) => {
    const { portal, tab, read, ends } = await begin(setting(), context)
    portal.desk.revise(revisedOffer.terms)
    await lookAgainAndPress(tab)
    await hears(tab, /has been revised/)
    await readButton(tab).waitFor()
    await read()
    await approve(tab)
    await ends({ requests: 2, keys: 2, offer: revisedOffer })
  })

  it.for(Object.entries(restated))('%s, while it is read', async ([, offer], context) => {
    const { portal, tab, read, ends, endsUnapproved } = await begin(setting(), context)
    portal.desk.restate(offer.terms)
    await lookAgain(tab)
    // What is on the screen now is not what was agreed to.
    await context.expect.poll(() => confirmStep(tab).count()).toBe(0)
    await endsUnapproved({ requests: 0 })
    await read()
    await approve(tab)
    await ends({ requests: 1, offer })
  })

  it('its time is over while it is read', async (context) => {
    const { tab, endsUnapproved } = await begin(setting(), context, { prepare: withSettableClock })
    await setClockAhead(tab, 2 * week)
    await wake(tab)
    await isShownAs(tab, 'expired')
    await hears(tab, /time of quote .* is over/)
    await cannotApprove(tab)
    await endsUnapproved({ requests: 0 })
  })

  it('its time is over, and the page has not noticed', async (context) => {
    const { tab, endsUnapproved } = await begin(setting(), context, { prepare: withSettableClock })
    await setClockAhead(tab, 2 * week)
    await approve(tab)
    await wake(tab)
    await isShownAs(tab, 'expired')
    await cannotApprove(tab)
    await endsUnapproved({ requests: 0 })
  })

  it('withdrawn while it is read', async (context) => {
    const { portal, tab, endsUnapproved } = await begin(setting(), context)
    portal.desk.withdraw()
    await lookAgain(tab)
    await isShownAs(tab, 'withdrawn')
    await hears(tab, /has been withdrawn/)
    await cannotApprove(tab)
    await endsUnapproved({ requests: 0 })
  })

  it('422: withdrawn meanwhile', async (context) => {
    const { portal, tab, endsUnapproved } = await begin(setting(), context)
    portal.desk.withdraw()
    await approve(tab)
    await comesOut(tab, 'refused')
    await hears(tab, offerRefusal)
    await lookAgain(tab)
    await isShownAs(tab, 'withdrawn')
    await cannotApprove(tab)
    await endsUnapproved({ requests: 1 })
  })
}
