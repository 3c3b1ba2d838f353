import { render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SupportKitProvider } from '../../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { lazyTooltip } from '../../../src/components/SupportLegend/lazyFiles.ts'
import { SupportLegend } from '../../../src/components/SupportLegend/SupportLegend.tsx'
import { entitlements, mixedPolicy } from '../../../stories/fixtures/policies.ts'

const trigger = () => screen.getByRole('button', { name: /^Support for/ })
const tooltip = () => document.querySelector('[data-part="tooltip"]')
const opened = (text: string | RegExp) => waitFor(() => expect(tooltip()).toHaveTextContent(text))
const closed = () => waitFor(() => expect(tooltip()).toBeNull())

function mark(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-part="legend"] [data-channel="${id}"]`)
  if (found === null) throw new Error(`The legend has no mark of ${id}.`)
  return found
}

/** Long enough for a tooltip to open that should not, even for a moment. */
const stayClosed = async () => {
  for (const end = performance.now() + 400; performance.now() < end; ) {
    expect(tooltip()).toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const away = () => userEvent.hover(document.body, { position: { x: 600, y: 500 } })

beforeEach(away)
// A tooltip whose file is not there yet would stay closed for another reason.
beforeEach(async () => {
  await lazyTooltip.load()
})

describe('<SupportLegend /> tooltip', () => {
  it('says what the mark under the pointer stands for, and how it is with it', async () => {
    render(<SupportLegend policy={mixedPolicy} entitlement={entitlements.perIncident} />)
    await userEvent.hover(mark('professional'))
    await opened('ClearCenter professionalNot available without a per-incident ticket')
    await userEvent.hover(mark('public-forum'))
    await opened('Public forum – casualAvailable')
    expect(document.querySelectorAll('[data-part="tooltip"]')).toHaveLength(1)
    await away()
    await closed()
  })

  it('stands at its mark', async () => {
    render(
      <div style={{ padding: 100 }}>
        <SupportLegend policy={mixedPolicy} />
      </div>,
    )
    await userEvent.hover(mark('consulting'))
    await opened('ClearCenter consulting')
    const at = mark('consulting').getBoundingClientRect()
    await waitFor(() => {
      const box = tooltip()?.getBoundingClientRect() ?? new DOMRect()
      expect(box.left + box.width / 2).toBeCloseTo(at.left + at.width / 2, -1)
      expect(box.bottom).toBeLessThanOrEqual(at.top)
    })
  })

  it('stays while the pointer is over it (WCAG 1.4.13, hoverable)', async () => {
    render(
      <div style={{ padding: 100 }}>
        <SupportLegend policy={mixedPolicy} />
      </div>,
    )
    await userEvent.hover(mark('developer'))
    await opened('Developer / ISV')
    const element = tooltip()
    if (!(element instanceof HTMLElement)) throw new Error('No tooltip.')
    await userEvent.hover(element)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(tooltip()).toBe(element)
    await away()
    await closed()
  })

  it('goes away with Escape (WCAG 1.4.13, dismissible), and nothing of the host does', async () => {
    const host = vi.fn()
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && host()
    document.addEventListener('keydown', onKey)
    document.addEventListener('keyup', onKey)
    render(<SupportLegend policy={mixedPolicy} />)
    await userEvent.hover(mark('developer'))
    await opened('Developer / ISV')
    await userEvent.keyboard('{Escape}')
    await closed()
    expect(host).not.toHaveBeenCalled()
    document.removeEventListener('keydown', onKey)
    document.removeEventListener('keyup', onKey)
  })

  it('takes the properties and the theme of its legend along', async () => {
    render(
      <div
        data-slk-theme="dark"
        ref={(element) => element?.style.setProperty('--slk-color-text', 'rgb(1, 2, 3)')}
      >
        <SupportLegend policy={mixedPolicy} />
      </div>,
    )
    await userEvent.hover(mark('developer'))
    await opened('Developer / ISV')
    const looks = getComputedStyle(tooltip() ?? document.body)
    expect(looks.backgroundColor).toBe('rgb(1, 2, 3)')
    expect(looks.colorScheme).toBe('dark')
  })

  it('opens over the whole row for a keyboard, and goes with the focus', async () => {
    render(
      <>
        <SupportLegend policy={mixedPolicy} />
        <button type="button">Next</button>
      </>,
    )
    await userEvent.tab()
    expect(trigger()).toHaveFocus()
    await opened('Support for Content Filter: 3 of 5 – public forum, developer, professional')
    await userEvent.tab()
    await closed()
  })

  it('does not open for a touch, which opens the dialog', async () => {
    render(<SupportLegend policy={mixedPolicy} />)
    mark('developer').dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, pointerType: 'touch' }),
    )
    await stayClosed()
    mark('developer').click()
    expect(await screen.findByRole('dialog')).toBeVisible()
    await stayClosed()
  })

  it('does not open when the focus is restored', async () => {
    render(<SupportLegend policy={mixedPolicy} />)
    await userEvent.tab()
    await opened(/Support for/)
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('dialog')).toBeVisible()
    await closed()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(trigger()).toHaveFocus()
    expect(trigger().matches(':focus-visible')).toBe(true)
    await stayClosed()
  })

  it('does not open when the reader comes back from another tab or window', async () => {
    render(<SupportLegend policy={mixedPolicy} />)
    await userEvent.tab()
    await opened(/Support for/)
    // The window loses the focus and gets it back; the key that switched comes up here.
    trigger().dispatchEvent(new FocusEvent('blur'))
    await closed()
    trigger().dispatchEvent(new FocusEvent('focus'))
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      trigger().dispatchEvent(
        new KeyboardEvent('keyup', { key: 'Tab', bubbles: true, [modifier]: true }),
      )
    }
    await stayClosed()
  })

  it('does not open when the page moves under a pointer at rest', async () => {
    render(<SupportLegend policy={mixedPolicy} />)
    await userEvent.click(mark('developer'))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await stayClosed()
  })

  it('does not open for a pointer that sweeps past', async () => {
    render(<SupportLegend policy={mixedPolicy} />)
    await userEvent.hover(mark('developer'))
    await opened('Developer / ISV')
    await away()
    await closed()
    // In one go: however slow the machine, the pointer has not rested.
    trigger().dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse' }))
    trigger().dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }))
    await stayClosed()
  })

  it('says nothing to a screen reader: the name of the button has said it', async () => {
    render(<SupportLegend policy={mixedPolicy} />)
    await userEvent.tab()
    await opened(/Support for/)
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(trigger()).not.toHaveAccessibleDescription()
  })

  it('is put where the provider says, in its direction', async () => {
    const portal = document.createElement('div')
    document.body.append(portal)
    render(
      <SupportKitProvider portalContainer={portal} direction="rtl">
        <SupportLegend policy={mixedPolicy} />
      </SupportKitProvider>,
    )
    await userEvent.hover(mark('developer'))
    await opened('Developer / ISV')
    expect(portal.contains(tooltip())).toBe(true)
    expect(tooltip()).toHaveAttribute('dir', 'rtl')
    portal.remove()
  })
})
