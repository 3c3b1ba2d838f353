import { render, screen, waitFor, within } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SupportKitProvider } from '../../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { SupportLegend } from '../../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import type { PolicyInput } from '../../../src/model/policy/policyInput.ts'
import { markSizes } from '../../../src/theme/markSizes.ts'
import {
  emptyPolicy,
  entitlements,
  fullPolicy,
  mixedPolicy,
  partlyUnknownPolicy,
} from '../../../stories/fixtures/policies.ts'
import { policyInputs } from '../../../stories/fixtures/policyInputs.ts'

const button = () => screen.getByRole('button')

describe('<SupportLegend />', () => {
  describe('accessible name', () => {
    it.each<[string, PolicyInput, string]>([
      ['counts and lists', mixedPolicy, '3 of 5 – public forum, developer, professional'],
      [
        'lists all five in legend order',
        fullPolicy,
        '5 of 5 – public forum, dedicated forum, developer, professional, consulting',
      ],
      ['says that there is none', emptyPolicy, 'none of 5'],
      [
        'counts the unknown apart',
        partlyUnknownPolicy,
        '3 of 5 – public forum, developer, professional; 2 not known',
      ],
      ['says that nothing is known', policyInputs.absent, 'not known'],
      ['says that the policy could not be read', policyInputs.invalid, 'could not be read'],
      ['says that the policy is loading', policyInputs.loading, 'loading'],
    ])('%s', (_sentence, policy, summary) => {
      render(<SupportLegend policy={policy} />)
      expect(button()).toHaveAccessibleName(`Support for Content Filter: ${summary}`)
    })

    it('does without the name of an app that is not known', () => {
      render(<SupportLegend policy={policyInputs.failed} />)
      expect(button()).toHaveAccessibleName('Support: could not be loaded')
    })

    it('counts only what this system is entitled to', () => {
      render(<SupportLegend policy={mixedPolicy} entitlement={entitlements.upgrade} />)
      expect(button()).toHaveAccessibleName(
        'Support for Content Filter: 2 of 5 – public forum, developer',
      )
    })

    it('takes the entitlement of the provider, unless it has its own', () => {
      render(
        <SupportKitProvider entitlement={entitlements.upgrade}>
          <SupportLegend policy={mixedPolicy} />
          <SupportLegend policy={mixedPolicy} entitlement={entitlements.included} />
        </SupportKitProvider>,
      )
      const [provided, own] = screen.getAllByRole('button')
      expect(provided).toHaveAccessibleName(/: 2 of 5/)
      expect(own).toHaveAccessibleName(/: 3 of 5/)
    })
  })

  describe('marks', () => {
    const marks = (root: HTMLElement) =>
      [...root.querySelectorAll<HTMLElement>('[data-part="legend"] [data-channel]')].map(
        ({ dataset: { channel, status, reason } }) =>
          [channel, status, reason].filter(Boolean).join(' '),
      )

    it('say what they stand for and how it is with it, in legend order', () => {
      const { container } = render(
        <SupportLegend policy={mixedPolicy} entitlement={entitlements.perIncident} />,
      )
      expect(marks(container)).toEqual([
        'public-forum available',
        'dedicated-forum unavailable',
        'developer available',
        'professional unavailable no-incident-ticket',
        'consulting unavailable',
      ])
    })

    it('are unknown, never available, while nothing is known', () => {
      for (const policy of [
        policyInputs.absent,
        policyInputs.invalid,
        policyInputs.failed,
        policyInputs.loading,
      ]) {
        const { container, unmount } = render(<SupportLegend policy={policy} />)
        expect(marks(container).every((mark) => /^[a-z-]+ unknown$/.test(mark))).toBe(true)
        unmount()
      }
    })

    it('have a shape of their own for every channel and every status', () => {
      const { container } = render(
        <>
          <SupportLegend policy={fullPolicy} />
          <SupportLegend policy={emptyPolicy} />
          <SupportLegend policy={policyInputs.absent} />
          <SupportLegend policy={fullPolicy} entitlement={entitlements.upgrade} />
        </>,
      )
      const all = [...container.querySelectorAll<HTMLElement>('[data-channel]')]
      const shapes = new Set(
        all.map((mark) => {
          const { clipPath, maskImage, scale } = getComputedStyle(mark)
          return `${clipPath} ${maskImage} ${scale}`
        }),
      )
      expect(shapes.size).toBe(5 * 3 + 1)
    })
  })

  it('is a button of at least 24 px that fits into a cell of 85 px', () => {
    render(<SupportLegend policy={fullPolicy} />)
    const { width, height } = button().getBoundingClientRect()
    expect(height).toBeGreaterThanOrEqual(24)
    expect(width).toBeLessThanOrEqual(85)
  })

  it('looks the same where the host styles buttons, links and paragraphs', () => {
    const looks = () =>
      [...document.querySelectorAll('[data-part="legend"] *, [data-part="key"] *')].map(
        (element) => {
          const { color, margin, padding, border, fontSize, textDecorationLine } =
            getComputedStyle(element)
          return { color, margin, padding, border, fontSize, textDecorationLine }
        },
      )
    const page = (
      <div className="content">
        <SupportLegend policy={fullPolicy} />
        <SupportLegendKey policy={fullPolicy} />
      </div>
    )
    const { unmount } = render(page)
    const neutral = looks()
    unmount()
    const host = document.createElement('style')
    // Bootstrap 3 and the ClearOS theme, in their own words.
    host.textContent = `
      a:hover, a:focus { color: #2a6496; text-decoration: none }
      .content button { border: 3px solid red; padding: 9px; font-size: 30px }
      .content a { color: red; padding: 9px }
      .content p { margin: 0 0 10px; font-size: 15px; color: #7a7474 }
      .content header { z-index: 1000 }
      ul, ol { margin: 0 0 10px } dl { margin-bottom: 20px } dt { font-weight: bold }`
    document.head.append(host)
    render(page)
    screen.getAllByRole('link')[0]?.focus()
    expect(looks()).toEqual(neutral)
    host.remove()
  })

  it('renders nothing where the host hides the policy', () => {
    const { container } = render(<SupportLegend policy={policyInputs.hidden} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('keeps its size, its button and the focus from loading to ready', () => {
    const { rerender } = render(<SupportLegend policy={policyInputs.loading} />)
    const before = button()
    const size = before.getBoundingClientRect()
    before.focus()
    rerender(<SupportLegend policy={mixedPolicy} />)
    expect(button()).toBe(before)
    expect(button()).toHaveFocus()
    expect(button().getBoundingClientRect()).toEqual(size)
  })

  it('is its button: attributes, handlers and the ref reach it', async () => {
    const ref = createRef<HTMLButtonElement>()
    const handlers = { onClick: vi.fn(), onKeyUp: vi.fn(), onPointerMove: vi.fn() }
    render(
      <SupportLegend
        policy={mixedPolicy}
        ref={ref}
        id="legend"
        className="mine"
        lang="en-GB"
        aria-describedby="hint"
        tabIndex={-1}
        {...handlers}
      />,
    )
    expect(ref.current).toBe(button())
    expect(button()).toHaveAttribute('id', 'legend')
    expect(button()).toHaveAttribute('lang', 'en-GB')
    expect(button()).toHaveAttribute('aria-describedby', 'hint')
    expect(button()).toHaveAttribute('tabindex', '-1')
    expect(button()).toHaveClass('mine')
    expect(button()).toHaveAttribute('data-part', 'legend')
    expect(button()).toHaveAttribute('data-policy', 'ready')
    expect(button()).toHaveAttribute('data-state', 'closed')
    button().focus()
    await userEvent.keyboard('{Shift}')
    await userEvent.click(button())
    expect(ref.current).toHaveAttribute('data-state', 'open')
    for (const handler of Object.values(handlers)) expect(handler).toHaveBeenCalled()
  })

  it('stays closed where a handler of the host prevents its press', async () => {
    render(<SupportLegend policy={mixedPolicy} onClick={(event) => event.preventDefault()} />)
    await userEvent.click(button())
    expect(button()).toHaveAttribute('data-state', 'closed')
  })

  it('calls a ref of the host once, however its dialog opens and closes', async () => {
    const ref = vi.fn()
    render(<SupportLegend policy={mixedPolicy} ref={ref} />)
    const legend = button()
    await userEvent.click(legend)
    await screen.findByRole('dialog')
    expect(ref).toHaveBeenCalledExactlyOnceWith(legend)
  })

  it('is placed by a class of the host, which host rules for buttons do not break', () => {
    const host = document.createElement('style')
    host.textContent = `
      .mine { margin: 7px; position: absolute; vertical-align: top }
      button { border: 3px solid red; margin: 9px; padding: 9px; width: 300px }`
    document.head.append(host)
    const { container } = render(
      <>
        <SupportLegend policy={fullPolicy} className="mine" />
        <SupportLegend policy={fullPolicy} />
      </>,
    )
    const [placed, reset] = container.children
    if (placed === undefined || reset === undefined) throw new Error('There are two legends.')
    expect(getComputedStyle(reset).margin).toBe('0px -4px')
    const { margin, position, borderWidth, padding, width } = getComputedStyle(placed)
    expect({ margin, position, borderWidth, padding }).toEqual({
      margin: '7px',
      position: 'absolute',
      borderWidth: '0px',
      padding: '0px 4px',
    })
    expect(Number.parseFloat(width)).toBeLessThan(85)
    host.remove()
  })

  it.each(markSizes)('is as large off the screen as on it, at %i px', async (size) => {
    const legend = <SupportLegend policy={mixedPolicy} size={size} />
    const { container } = render(
      <>
        {legend}
        <div style={{ height: '20000px' }} />
        {legend}
      </>,
    )
    const last = container.querySelector('[data-part="legend"]:last-child [data-channel]')
    await waitFor(() => expect(last?.checkVisibility({ contentVisibilityAuto: true })).toBe(false))
    const [on, off] = [...container.querySelectorAll('[data-part="legend"]')].map((root) =>
      root.getBoundingClientRect(),
    )
    expect(off?.width).toBe(on?.width)
    expect(off?.height).toBe(on?.height)
    expect(on?.height).toBe(24)
  })

  it('gives 100 legends no duplicate id, open or not', async () => {
    render(
      Array.from({ length: 100 }, (_, index) => (
        <SupportLegend key={index} policy={mixedPolicy} defaultOpen={index % 10 === 0} />
      )),
    )
    await waitFor(() => expect(document.querySelectorAll('dialog')).toHaveLength(10))
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  describe('prop: interactive', () => {
    it('is an image with the same name when false, so that it can stand inside a link', () => {
      render(
        <a href="#app">
          Content Filter <SupportLegend policy={mixedPolicy} interactive={false} />
        </a>,
      )
      const link = screen.getByRole('link')
      expect(within(link).queryByRole('button')).toBeNull()
      expect(
        within(link).getByRole('img', {
          name: 'Support for Content Filter: 3 of 5 – public forum, developer, professional',
        }),
      ).toBeVisible()
      expect(link).toHaveAccessibleName(/Content Filter Support for Content Filter: 3 of 5/)
    })
  })
})
