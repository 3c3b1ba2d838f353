import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { lazyDialog, lazyTooltip } from '../../../src/components/SupportLegend/lazyFiles.ts'
import { SupportLegend } from '../../../src/components/SupportLegend/SupportLegend.tsx'
import { mixedPolicy } from '../../../stories/fixtures/policies.ts'

it('a press before the tooltip is there wants the dialog alone', async () => {
  const { promise: dialogArrives, resolve: arrive } = deferred()
  const loadDetails = lazyDialog.load
  vi.spyOn(lazyDialog, 'load').mockImplementation(() => dialogArrives.then(loadDetails))
  render(<SupportLegend policy={mixedPolicy} />)
  const trigger = screen.getByRole('button', { name: /^Support for/ })
  trigger.focus()
  fireEvent.pointerMove(trigger)
  fireEvent.click(trigger)
  fireEvent.pointerMove(trigger)

  await act(() => lazyTooltip.load())
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(document.querySelector('[data-part="tooltip"]')).toBeNull()

  arrive()
  expect(await screen.findByRole('dialog', { name: 'Support for Content Filter' })).toBeVisible()
  expect(document.querySelector('[data-part="tooltip"]')).toBeNull()
})

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
