import { act } from '@testing-library/react'
import { type ReactNode, StrictMode, Suspense } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToReadableStream } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { QuoteWidget } from '../../src/components/QuoteWidget/QuoteWidget.tsx'
import { SupportFilter } from '../../src/components/SupportFilter/SupportFilter.tsx'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import { SupportPolicyPanel } from '../../src/components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import { TicketWidget } from '../../src/components/TicketWidget/TicketWidget.tsx'
import { supportCounts } from '../../src/model/filter/supportCounts.ts'
import { entitlements, fullPolicy } from '../../stories/fixtures/policies.ts'
import { quotes } from '../../stories/fixtures/quotes.ts'
import { ticketsOfAllStatuses } from '../../stories/fixtures/tickets.ts'

const given = { policy: fullPolicy, entitlement: entitlements.included }

/** The provider is streamed where server and client are apart: see serverComponents.test.ts. */
const components: Readonly<Record<string, ReactNode>> = {
  SupportFilter: (
    <SupportFilter counts={supportCounts([fullPolicy], { policyOf: (policy) => policy })} />
  ),
  SupportLegend: <SupportLegend {...given} />,
  SupportLegendKey: <SupportLegendKey {...given} />,
  SupportPolicyPanel: <SupportPolicyPanel {...given} />,
  TicketWidget: <TicketWidget {...given} tickets={ticketsOfAllStatuses} />,
  QuoteWidget: (
    <QuoteWidget {...given} tickets={ticketsOfAllStatuses} quotes={Object.values(quotes)} />
  ),
}

/** What it waits for comes after the rest of the page has been sent. */
function lateContent(content: ReactNode): { Late: () => ReactNode; come: () => void } {
  let hasCome = false
  let come = () => {}
  const coming = new Promise<void>((resolve) => {
    come = () => {
      hasCome = true
      resolve()
    }
  })
  return {
    Late() {
      if (!hasCome) throw coming
      return content
    },
    come,
  }
}

it.each(Object.entries(components))(
  '%s that a server streams late is hydrated as it is, in strict mode, without a word',
  async (_name, content) => {
    const { Late, come } = lateContent(content)
    const page = (
      <StrictMode>
        <h1>Content Filter</h1>
        <Suspense fallback={<p>Later</p>}>
          <Late />
        </Suspense>
      </StrictMode>
    )
    const stream = await renderToReadableStream(page)
    come()
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const streamed = frame.contentDocument
    if (streamed === null) throw new Error('The frame has no document.')
    // As from a network, so that React's own script puts the late part in its place.
    streamed.open()
    streamed.write('<!doctype html><html lang="en"><body><div id="root">')
    await stream
      .pipeThrough(new TextDecoderStream())
      .pipeTo(new WritableStream({ write: (text) => streamed.write(text) }))
    streamed.write('</div></body></html>')
    streamed.close()
    const root = streamed.querySelector('#root')
    await vi.waitFor(() => expect(root?.textContent).not.toContain('Later'))
    if (root === null) throw new Error('The page has no root.')
    const container = document.adoptNode(root)
    document.body.append(container)
    frame.remove()
    const before = container.querySelectorAll('[data-part]')
    expect(before.length).toBeGreaterThan(0)

    const onRecoverableError = vi.fn()
    const hydrated = await act(() => hydrateRoot(container, page, { onRecoverableError }))
    expect(onRecoverableError).not.toHaveBeenCalled()
    const after = container.querySelectorAll('[data-part]')
    expect([...before].filter((element) => !container.contains(element))).toEqual([])
    expect(after.length).toBeGreaterThanOrEqual(before.length)
    act(() => hydrated.unmount())
    container.remove()
    sessionStorage.clear()
  },
)
