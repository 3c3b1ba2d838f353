import { render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import { loadTooltip } from '../../src/components/SupportLegend/loadTooltip.ts'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { mixedPolicy } from '../../stories/fixtures/policies.ts'

const tooltipFile = '**/LegendTooltip.tsx*'

afterEach(() => commands.restoreRequests(tooltipFile))

it('a legend works without its tooltip when that cannot be loaded', async () => {
  await commands.failRequests(tooltipFile)
  render(
    <main>
      <h1>Marketplace</h1>
      <SupportLegend policy={mixedPolicy} />
    </main>,
  )
  const trigger = screen.getByRole('button', { name: /^Support for Content Filter: 3 of 5/ })
  await userEvent.hover(trigger)
  await expect(loadTooltip()).resolves.toBeUndefined()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(document.querySelector('[data-part="tooltip"]')).toBeNull()
  expect(screen.getByRole('heading', { name: 'Marketplace' })).toBeVisible()

  await userEvent.click(trigger)
  expect(screen.getByRole('dialog', { name: 'Support for Content Filter' })).toBeVisible()
})
