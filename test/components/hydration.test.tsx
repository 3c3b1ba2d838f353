import { act, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import { entitlements, mixedPolicy } from '../../stories/fixtures/policies.ts'
import { policyInputs } from '../../stories/fixtures/policyInputs.ts'

function Page() {
  return (
    <main>
      <SupportLegend policy={mixedPolicy} entitlement={entitlements.perIncident} size={16} />
      <SupportLegend policy={mixedPolicy} interactive={false} />
      <SupportLegend policy={policyInputs.loading} defaultOpen />
      <SupportLegendKey policy={mixedPolicy} />
      <SupportLegendKey density="compact" />
    </main>
  )
}

it('a page rendered on a server is hydrated without a warning', async () => {
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(<Page />)
  expect(container.innerHTML).not.toMatch(/ style=|<dialog/)
  const legend = container.querySelector('button')

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
  await waitFor(() => expect(screen.getByRole('dialog')).toBeVisible())
  act(() => root.unmount())
  container.remove()
})
