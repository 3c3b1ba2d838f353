import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SupportFilter } from '../../../src/components/SupportFilter/SupportFilter.tsx'
import { SupportKitProvider } from '../../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { de } from '../../../src/messages/locales/de/index.ts'
import { readClearOSPolicy } from '../../../src/model/clearos/readClearOSPolicy.ts'
import { supportCounts } from '../../../src/model/filter/supportCounts.ts'
import {
  readSupportCriteria,
  type SupportCriteria,
} from '../../../src/model/filter/supportCriteria.ts'

const masks = [1, 5, 13, 31, 0, undefined]
const counts = supportCounts(masks, {
  policyOf: (supported) => readClearOSPolicy({ supported }),
})

const facet = (name: RegExp) => screen.getByRole('checkbox', { name })
const matchAll = () => screen.getByRole('checkbox', { name: 'Only apps with all of these' })
const clear = () => screen.getByRole('button', { name: 'Clear the choice' })

describe('<SupportFilter />', () => {
  it('is a group of checkboxes, one for each channel, with how many apps have it', () => {
    render(<SupportFilter counts={counts} />)
    expect(screen.getByRole('group', { name: 'Support' })).toBeVisible()
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(
      [
        'Public forum – casual4 apps 1 not known',
        'ClearFoundation forum – dedicated1 app 1 not known',
        'Developer / ISV3 apps 1 not known',
        'ClearCenter professional2 apps 1 not known',
        'ClearCenter consulting1 app 1 not known',
        'Only apps with all of these',
      ],
    )
  })

  it('says nothing of what is not known where all is, and counts nothing without counts', () => {
    const known = supportCounts([31], { policyOf: (supported) => readClearOSPolicy({ supported }) })
    const { rerender } = render(<SupportFilter counts={known} />)
    expect(screen.queryByText(/not known/)).toBeNull()
    rerender(<SupportFilter />)
    expect(screen.queryByText(/app\b/)).toBeNull()
  })

  it('keeps what is chosen, in legend order, and tells it', async () => {
    const onValueChange = vi.fn()
    render(<SupportFilter onValueChange={onValueChange} />)
    await userEvent.click(facet(/consulting/))
    await userEvent.click(facet(/Developer/))
    await userEvent.click(matchAll())
    expect(onValueChange.mock.calls.map(([value, { reason }]) => [value, reason])).toEqual([
      [{ channels: ['consulting'], match: 'any' }, 'channel'],
      [{ channels: ['developer', 'consulting'], match: 'any' }, 'channel'],
      [{ channels: ['developer', 'consulting'], match: 'all' }, 'match'],
    ])
    expect(facet(/Developer/)).toBeChecked()
    await userEvent.click(facet(/Developer/))
    expect(facet(/Developer/)).not.toBeChecked()
  })

  it('prop: defaultValue is what is chosen at first', () => {
    render(<SupportFilter defaultValue={{ channels: ['professional'], match: 'all' }} />)
    expect(facet(/professional/)).toBeChecked()
    expect(matchAll()).toBeChecked()
  })

  it('prop: value is the parent’s to change', async () => {
    const onValueChange = vi.fn()
    const value: SupportCriteria = { channels: ['developer'], match: 'any' }
    const { rerender } = render(<SupportFilter value={value} onValueChange={onValueChange} />)
    await userEvent.click(facet(/Developer/))
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      { channels: [], match: 'any' },
      { reason: 'channel', event: expect.any(Event) },
    )
    expect(facet(/Developer/)).toBeChecked()
    await userEvent.click(facet(/professional/))
    rerender(<SupportFilter value={{ channels: [], match: 'any' }} />)
    expect(facet(/Developer/)).not.toBeChecked()
    // Nothing of it is kept meanwhile.
    rerender(<SupportFilter />)
    expect(facet(/professional/)).not.toBeChecked()
  })

  it('takes the choice back, and keeps the focus', async () => {
    const onValueChange = vi.fn()
    render(
      <SupportFilter
        defaultValue={{ channels: ['developer'], match: 'all' }}
        onValueChange={onValueChange}
      />,
    )
    await userEvent.click(clear())
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      { channels: [], match: 'any' },
      { reason: 'clear', event: expect.any(MouseEvent) },
    )
    expect(clear()).toHaveFocus()
    expect(clear()).toHaveAttribute('aria-disabled', 'true')
    await userEvent.keyboard('{Enter}')
    expect(onValueChange).toHaveBeenCalledTimes(1)
  })

  it('is worked by keyboard alone', async () => {
    render(<SupportFilter counts={counts} />)
    await userEvent.keyboard('{Tab} {Tab}{Tab} ')
    expect(facet(/Public forum/)).toBeChecked()
    expect(facet(/dedicated/)).not.toBeChecked()
    expect(facet(/Developer/)).toBeChecked()
  })

  it('sends in a form what is read from a query', async () => {
    render(
      <form data-testid="form">
        <SupportFilter name="support" />
      </form>,
    )
    await userEvent.click(facet(/Developer/))
    await userEvent.click(facet(/professional/))
    await userEvent.click(matchAll())
    const form = screen.getByTestId<HTMLFormElement>('form')
    const query = new URLSearchParams(
      [...new FormData(form)].map(([key, value]) => [key, `${value}`]),
    )
    expect(query.toString()).toBe('support=developer&support=professional&support-match=all')
    expect(readSupportCriteria(query)).toEqual({
      channels: ['developer', 'professional'],
      match: 'all',
    })
  })

  it('sends nothing without a name', () => {
    render(
      <form data-testid="form">
        <SupportFilter defaultValue={{ channels: ['developer'], match: 'all' }} />
      </form>,
    )
    expect([...new FormData(screen.getByTestId<HTMLFormElement>('form'))]).toEqual([])
  })

  it.each(['{}', '["developer"]', '{"channels":"developer"}', '5'])(
    'takes %s of a caller without types for no choice',
    async (json) => {
      render(<SupportFilter value={JSON.parse(json)} defaultValue={JSON.parse(json)} />)
      for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked()
    },
  )

  it('keeps its own choice where a caller without types passes null', async () => {
    render(<SupportFilter value={JSON.parse('null')} defaultValue={JSON.parse('null')} />)
    await userEvent.click(facet(/Developer/))
    expect(facet(/Developer/)).toBeChecked()
  })

  it('counts nothing that is no number', () => {
    const odd = JSON.parse('{"developer":null,"consulting":{},"professional":{"available":"x"}}')
    render(<SupportFilter counts={odd} />)
    expect(screen.queryByText(/apps?\b.*known|NaN/)).toBeNull()
  })

  it('writes numbers as the locale does', () => {
    const many = { available: 1234, unavailable: 0, unknown: 0 }
    render(
      <SupportKitProvider locale="de-DE" catalogues={[de]}>
        <SupportFilter counts={{ ...counts, developer: many }} />
      </SupportKitProvider>,
    )
    expect(screen.getByText('1.234 Apps')).toBeVisible()
  })

  it('follows the form when that is reset', async () => {
    const onValueChange = vi.fn()
    render(
      <form>
        <SupportFilter
          name="support"
          defaultValue={{ channels: ['professional'], match: 'any' }}
          onValueChange={onValueChange}
        />
        <button type="reset">Reset</button>
      </form>,
    )
    await userEvent.click(facet(/Developer/))
    await userEvent.click(matchAll())
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }))
    expect(onValueChange).toHaveBeenLastCalledWith(
      { channels: ['professional'], match: 'any' },
      { reason: 'reset', event: expect.any(Event) },
    )
    await userEvent.click(facet(/consulting/))
    expect(onValueChange).toHaveBeenLastCalledWith(
      { channels: ['professional', 'consulting'], match: 'any' },
      expect.anything(),
    )
    expect(matchAll()).not.toBeChecked()
    expect(facet(/Developer/)).not.toBeChecked()
    expect(facet(/professional/)).toBeChecked()
  })

  it.each([85, 320])('fits into %i pixels, with lines that are high enough to press', (width) => {
    render(
      <div style={{ width: `${width}px` }}>
        <SupportFilter counts={counts} data-testid="filter" />
      </div>,
    )
    expect(screen.getByTestId('filter').scrollWidth).toBeLessThanOrEqual(width)
    for (const box of screen.getAllByRole('checkbox')) {
      expect(box.closest('label')?.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
    }
  })
})
