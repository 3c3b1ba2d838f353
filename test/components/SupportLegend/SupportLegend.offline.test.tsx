import { render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import { lazyDialog, lazyTooltip } from '../../../src/components/SupportLegend/lazyFiles.ts'
import { SupportLegend } from '../../../src/components/SupportLegend/SupportLegend.tsx'
import { mixedPolicy } from '../../../stories/fixtures/policies.ts'

const files = ['**/LegendTooltip.tsx*', '**/LegendDialog.tsx*']

afterEach(async () => {
  for (const file of files) await commands.restoreRequests(file)
})

it('a legend still says all it knows when its tooltip and its dialog cannot be loaded', async () => {
  for (const file of files) await commands.failRequests(file)
  render(
    <main>
      <h1>Marketplace</h1>
      <SupportLegend policy={mixedPolicy} />
    </main>,
  )
  const trigger = screen.getByRole('button', { name: /^Support for Content Filter: 3 of 5/ })
  await userEvent.hover(trigger)
  await expect(lazyTooltip.load()).resolves.toBeUndefined()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(document.querySelector('[data-part="tooltip"]')).toBeNull()

  await userEvent.click(trigger)
  await expect(lazyDialog.load()).resolves.toBeUndefined()
  expect(await screen.findByRole('status')).toHaveTextContent(
    'Support for Content Filter: 3 of 5 – public forum, developer, professional',
  )
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('heading', { name: 'Marketplace' })).toBeVisible()
})
