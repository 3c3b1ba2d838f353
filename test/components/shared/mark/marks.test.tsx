import { render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { SupportLegend } from '../../../../src/components/SupportLegend/SupportLegend.tsx'
import { entitlements, mixedPolicy } from '../../../../stories/fixtures/policies.ts'

afterEach(() => commands.emulateMedia(null, null))

const marks = () => [...document.querySelectorAll('[data-part="legend"] [data-channel]')]
const transparent = 'rgba(0, 0, 0, 0)'

it('marks are printed, though Bootstrap prints every background transparent', async () => {
  const host = document.createElement('style')
  host.textContent =
    '@media print { * { background: transparent !important; color: #000 !important } }'
  document.head.append(host)
  render(<SupportLegend policy={mixedPolicy} />)
  await commands.emulateMedia('print', null)
  expect(getComputedStyle(document.body).backgroundColor).toBe(transparent)
  expect(marks()).toHaveLength(5)
  for (const mark of marks()) expect(getComputedStyle(mark).backgroundColor).not.toBe(transparent)
  host.remove()
})

it('marks keep their forms in forced colours, in the colour of text', async () => {
  render(<SupportLegend policy={mixedPolicy} entitlement={entitlements.upgrade} />)
  const forms = () =>
    marks().map((mark) => {
      const { clipPath, maskImage, scale } = getComputedStyle(mark)
      return `${clipPath} ${maskImage} ${scale}`
    })
  const before = forms()
  await commands.emulateMedia(null, 'active')
  expect(forms()).toEqual(before)
  const text = getComputedStyle(document.body).color
  for (const mark of marks()) expect(getComputedStyle(mark).backgroundColor).toBe(text)
})
