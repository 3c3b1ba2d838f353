import { act, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { QuoteWidget } from '../../src/components/QuoteWidget/QuoteWidget.tsx'
import { SupportFilter } from '../../src/components/SupportFilter/SupportFilter.tsx'
import { SupportKitProvider } from '../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import { SupportPolicyPanel } from '../../src/components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import { TicketWidget } from '../../src/components/TicketWidget/TicketWidget.tsx'
import { de } from '../../src/messages/locales/de/index.ts'
import { supportCounts } from '../../src/model/filter/supportCounts.ts'
import { entitlements, fullPolicy, mixedPolicy } from '../../stories/fixtures/policies.ts'
import { policyInputs } from '../../stories/fixtures/policyInputs.ts'
import { quotes } from '../../stories/fixtures/quotes.ts'
import { ticketsOfAllStatuses } from '../../stories/fixtures/tickets.ts'

function Page() {
  return (
    <main>
      <SupportLegend policy={mixedPolicy} entitlement={entitlements.perIncident} size={16} />
      <SupportLegend policy={mixedPolicy} interactive={false} />
      <SupportLegend policy={policyInputs.loading} defaultOpen />
      <SupportLegendKey policy={mixedPolicy} />
      <SupportLegendKey density="compact" />
      <SupportPolicyPanel policy={fullPolicy} entitlement={entitlements.included} />
      <TicketWidget
        policy={fullPolicy}
        entitlement={entitlements.included}
        tickets={ticketsOfAllStatuses}
      />
      <TicketWidget policy={fullPolicy} entitlement={entitlements.included} userKey="kept" />
      <QuoteWidget
        policy={fullPolicy}
        entitlement={entitlements.included}
        tickets={ticketsOfAllStatuses}
        quotes={Object.values(quotes)}
        onApprove={async () => ({ status: 'signed-out' })}
      />
      <QuoteWidget policy={fullPolicy} tickets={ticketsOfAllStatuses} />
      <SupportFilter counts={supportCounts([fullPolicy], { policyOf: (policy) => policy })} />
    </main>
  )
}

it('a page rendered on a server is hydrated without a warning', async () => {
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(<Page />)
  expect(container.innerHTML).not.toMatch(/ style=|<dialog/)
  const legend = container.querySelector('button')
  // What is typed before the page is hydrated would be gone, and posted to nowhere.
  expect(container.querySelector('[name="subject"]')).toHaveAttribute('readonly')
  expect(container.querySelector('[type="submit"]')).toBeDisabled()
  // A draft that the server knows nothing of.
  const name = `slk-ticket-draft ${JSON.stringify([fullPolicy.app?.id, 'kept'])}`
  const idempotencyKey = 'kept-before'
  const draft = { typed: { subject: 'Kept' }, idempotencyKey, isUnanswered: true, savedAt: 1 }
  sessionStorage.setItem(name, JSON.stringify({ version: 1, ...draft }))

  const onRecoverableError = vi.fn()
  const root = await act(() =>
    hydrateRoot(
      container,
      <StrictMode>
        <Page />
      </StrictMode>,
      { onRecoverableError },
    ),
  )
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(container.querySelector('button')).toBe(legend)
  expect(container.querySelector<HTMLInputElement>('[name="subject"]')?.value).toBe('Kept')
  expect(container.querySelector('[name="subject"]')).not.toHaveAttribute('readonly')
  sessionStorage.clear()
  await waitFor(() => expect(screen.getByRole('dialog')).toBeVisible())
  act(() => root.unmount())
  container.remove()
})

const catalogues = [de]

it('a page that leaves its language to be found is English from a server, and then follows it', async () => {
  const { lang } = document.documentElement
  document.documentElement.lang = 'de'
  const page = (
    <SupportKitProvider catalogues={catalogues}>
      <SupportPolicyPanel policy={fullPolicy} />
    </SupportKitProvider>
  )
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(page)
  const panel = container.querySelector('section')
  expect(panel).toHaveTextContent('Your next step')

  const onRecoverableError = vi.fn()
  const root = await act(() => hydrateRoot(container, page, { onRecoverableError }))
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(container.querySelector('section')).toBe(panel)
  expect(panel).toHaveTextContent('Ihr nächster Schritt')
  expect(panel).toHaveAttribute('lang', 'de')
  act(() => root.unmount())
  container.remove()
  document.documentElement.lang = lang
})
