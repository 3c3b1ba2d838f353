import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { commands } from 'vitest/browser'
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

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

async function mountAndUnmount(content: ReactNode, cycles: number) {
  for (let cycle = 0; cycle < cycles; cycle++) {
    const container = document.createElement('div')
    document.body.append(container)
    const root = createRoot(container)
    flushSync(() => root.render(content))
    await nextFrame()
    flushSync(() => root.unmount())
    container.remove()
  }
  await nextFrame()
}

/** A cycle that kept an element, a timer or a store would keep more. A few bytes are the engine's own. */
const bytesPerCycle = 200

it.each(Object.entries(components))(
  '%s: a thousand cycles hold no more than a hundred',
  async (name, content) => {
    await mountAndUnmount(content, 100)
    const before = await commands.usage()
    await mountAndUnmount(content, 900)
    const after = await commands.usage()
    const perCycle = (after.heap - before.heap) / 900
    const elements = after.elements - before.elements
    const listeners = after.listeners - before.listeners
    // biome-ignore lint/suspicious/noConsole: the figures are what this is run for
    console.log(
      `${name}: ${perCycle.toFixed()} bytes a cycle, ${elements} nodes, ${listeners} listeners`,
    )
    expect(elements).toBeLessThan(90)
    expect(listeners).toBeLessThan(90)
    expect(perCycle).toBeLessThan(bytesPerCycle)
  },
)
