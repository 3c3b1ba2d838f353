import { it } from 'vitest'
import type { KitElements } from '../../src/embed/elements.ts'
import '../../src/embed/index.ts'
import { entitlements, fullPolicy } from '../../stories/fixtures/policies.ts'
import { quotes } from '../../stories/fixtures/quotes.ts'
import { ticketIn } from '../../stories/fixtures/tickets.ts'
import { expectNothingKept, nextFrame } from './cycles.ts'

/** What each element is given as properties. */
const elements: Readonly<Record<keyof KitElements, object>> = {
  'support-legend': {},
  'support-legend-key': {},
  'support-policy-panel': {},
  'support-filter': {},
  'ticket-widget': { tickets: [ticketIn('closed')] },
  'quote-widget': { tickets: [ticketIn('escalated')], quotes: [quotes.quoted] },
}

it.each(Object.entries(elements))('%s', async (name, properties) => {
  await expectNothingKept(name, async () => {
    const element = document.createElement(name)
    Object.assign(element, { policy: fullPolicy, entitlement: entitlements.included }, properties)
    document.body.append(element)
    while (!element.shadowRoot?.firstElementChild) await nextFrame()
    await nextFrame()
    element.remove()
    await nextFrame()
  })
})
