import { afterEach, expect, it } from 'vitest'
import { commands, page } from 'vitest/browser'
import { emptyPage, insert, legend } from './page.ts'

const files = ['**/parsers.ts*', '**/SupportLegendKey.tsx*']

afterEach(async () => {
  emptyPage()
  for (const file of files) await commands.restoreRequests(file)
})

it('elements say what they can when the files they want cannot be loaded', async () => {
  for (const file of files) await commands.failRequests(file)
  insert(`<support-legend app-name="Samba" policy='{"version":1}'></support-legend>`)
  insert('<support-legend supported="63"></support-legend>')
  insert('<support-legend-key><p>How to get help</p></support-legend-key>')
  await expect.element(legend('Support for Samba: could not be loaded')).toBeVisible()
  await expect.element(legend(/5 of 5/)).toBeVisible()
  await expect.element(page.getByText('How to get help')).toBeVisible()
})
