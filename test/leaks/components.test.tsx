import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { it } from 'vitest'
import { QuoteWidget } from '../../src/components/QuoteWidget/QuoteWidget.tsx'
import { SupportFilter } from '../../src/components/SupportFilter/SupportFilter.tsx'
import { SupportKitProvider } from '../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import { SupportPolicyPanel } from '../../src/components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import { TicketWidget } from '../../src/components/TicketWidget/TicketWidget.tsx'
import { entitlements, fullPolicy } from '../../stories/fixtures/policies.ts'
import { quotes } from '../../stories/fixtures/quotes.ts'
import { ticketIn } from '../../stories/fixtures/tickets.ts'
import { expectNothingKept, nextFrame } from './cycles.ts'

const given = { policy: fullPolicy, entitlement: entitlements.included }

const components: Readonly<Record<string, ReactNode>> = {
  SupportFilter: <SupportFilter defaultValue={{ channels: ['developer'], match: 'any' }} />,
  SupportKitProvider: (
    <SupportKitProvider entitlement={entitlements.included}>
      <SupportLegend policy={fullPolicy} />
    </SupportKitProvider>
  ),
  SupportLegend: <SupportLegend {...given} />,
  'SupportLegend, open': <SupportLegend {...given} defaultOpen />,
  SupportLegendKey: <SupportLegendKey {...given} />,
  SupportPolicyPanel: <SupportPolicyPanel {...given} />,
  TicketWidget: <TicketWidget {...given} tickets={[ticketIn('closed')]} />,
  QuoteWidget: (
    <QuoteWidget {...given} tickets={[ticketIn('escalated')]} quotes={[quotes.quoted]} />
  ),
}

it.each(Object.entries(components))('%s', async (name, content) => {
  await expectNothingKept(name, async () => {
    const container = document.createElement('div')
    document.body.append(container)
    const root = createRoot(container)
    flushSync(() => root.render(content))
    await nextFrame()
    if (container.querySelector('[data-part]') === null) throw new Error('Nothing is drawn.')
    flushSync(() => root.unmount())
    container.remove()
  })
})
