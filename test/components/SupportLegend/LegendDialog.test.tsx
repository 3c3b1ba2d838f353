import { type RenderOptions, render, screen, waitFor, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SupportKitProvider } from '../../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { lazyDialog } from '../../../src/components/SupportLegend/lazyFiles.ts'
import { SupportLegend } from '../../../src/components/SupportLegend/SupportLegend.tsx'
import { entitlements, mixedPolicy } from '../../../stories/fixtures/policies.ts'
import { policyInputs } from '../../../stories/fixtures/policyInputs.ts'

const trigger = () => screen.getByRole('button', { name: /^Support for/ })
const dialog = () => screen.getByRole('dialog', { name: 'Support for Content Filter' })
/** Its file is loaded when it is first wanted. */
const opened = () => screen.findByRole('dialog', { name: 'Support for Content Filter' })

/** A legend whose dialog the reader has opened. */
async function open(legend = <SupportLegend policy={mixedPolicy} />, options?: RenderOptions) {
  const view = render(legend, options)
  await userEvent.click(trigger())
  await opened()
  return view
}

const noDialog = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

/** Whether the page takes input: a modal dialog nobody sees would keep it from everything. */
function expectPageAlive() {
  const probe = document.createElement('button')
  document.body.append(probe)
  probe.focus()
  expect(probe).toHaveFocus()
  probe.remove()
}

describe('<SupportLegend /> dialog', () => {
  it('shows this app’s channels with what each promises and whether it is there', async () => {
    await open(<SupportLegend policy={mixedPolicy} entitlement={entitlements.upgrade} />)
    const items = within(dialog()).getAllByRole('listitem')
    expect(items).toHaveLength(5)
    const [forum, dedicated, , professional] = items
    expect(forum).toHaveTextContent(/Public forum – casual.*Available.*response times vary/)
    expect(
      within(forum as HTMLElement).getByRole('link', { name: 'Visit the forum' }),
    ).toHaveAttribute('href', 'https://forum.example/')
    expect(dedicated).toHaveTextContent('Not offered for this app')
    expect(professional).toHaveTextContent(
      'Not available: not part of the subscription of this system',
    )
  })

  it('is modal and above a paragraph that hides overflow and stacks high', async () => {
    await open(
      <p
        style={{ overflow: 'hidden', position: 'relative', zIndex: 99998, width: 100, height: 30 }}
      >
        <SupportLegend policy={mixedPolicy} />
      </p>,
    )
    expect(dialog().matches(':modal')).toBe(true)
    expect(dialog().getBoundingClientRect().width).toBeGreaterThan(300)
  })

  describe('gives the focus back to its button', () => {
    it.each<[string, () => Promise<void> | void]>([
      ['after Escape', () => userEvent.keyboard('{Escape}')],
      [
        'after the close button',
        () => userEvent.click(screen.getByRole('button', { name: 'Close' })),
      ],
      [
        'after a press on the backdrop',
        () => userEvent.click(dialog(), { position: { x: -20, y: 20 }, force: true }),
      ],
      [
        'after a host has closed the element',
        () => screen.getByRole<HTMLDialogElement>('dialog').close(),
      ],
    ])('%s', async (_way, close) => {
      await open()
      expect(dialog()).toBeVisible()
      await close()
      await noDialog()
      expect(trigger()).toHaveFocus()
    })

    it('after the parent has closed it', async () => {
      const { rerender } = render(<SupportLegend policy={mixedPolicy} open />)
      expect(await opened()).toBeVisible()
      rerender(<SupportLegend policy={mixedPolicy} open={false} />)
      await noDialog()
      expect(trigger()).toHaveFocus()
    })
  })

  it('stays open when a selection is dragged out of it', async () => {
    render(<SupportLegend policy={mixedPolicy} defaultOpen />)
    await opened()
    const text = within(dialog()).getByText('Developer / ISV')
    text.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    dialog().dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await settle()
    expect(dialog()).toBeVisible()
  })

  it('leaves a page that takes input when it is unmounted while open', async () => {
    const { unmount } = render(<SupportLegend policy={mixedPolicy} defaultOpen />)
    expect(await opened()).toBeVisible()
    unmount()
    expect(screen.queryByRole('dialog')).toBeNull()
    expectPageAlive()
  })

  it('closes when an ancestor of its button is hidden while it is open', async () => {
    const onOpenChange = vi.fn()
    const { container } = render(
      <SupportLegend policy={mixedPolicy} defaultOpen onOpenChange={onOpenChange} />,
    )
    await opened()
    await settle()
    container.style.display = 'none'
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull())
    expect(onOpenChange).toHaveBeenLastCalledWith(false, {
      reason: 'host',
      event: expect.any(Event),
    })
    expectPageAlive()
  })

  it('closes when a host hides what it was put into', async () => {
    const portal = document.createElement('div')
    document.body.append(portal)
    render(
      <SupportKitProvider portalContainer={portal}>
        <SupportLegend policy={mixedPolicy} defaultOpen />
      </SupportKitProvider>,
    )
    await opened()
    await settle()
    expect(within(portal).getByRole('dialog')).toBeVisible()
    portal.style.display = 'none'
    await waitFor(() => expect(portal).toBeEmptyDOMElement())
    expectPageAlive()
    portal.remove()
  })

  describe('Escape closes only our dialog', () => {
    it('and not the native dialog of the host', async () => {
      const host = document.createElement('dialog')
      document.body.append(host)
      host.showModal()
      await open(undefined, { container: host })
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('dialog', { name: /^Support/ })).toBeNull())
      expect(host.open).toBe(true)
      expect(trigger()).toHaveFocus()
      host.remove()
    })

    it('and nothing that listens on the page, for the key going down or coming up', async () => {
      const heard = vi.fn<EventListener>()
      const controller = new AbortController()
      for (const host of [document.body, document] as const) {
        for (const type of ['keydown', 'keyup'] as const) {
          host.addEventListener(type, heard, controller)
        }
      }
      await open()
      await userEvent.keyboard('{Escape}')
      await noDialog()
      expect(heard).not.toHaveBeenCalled()
      await userEvent.keyboard('{Escape}')
      expect(heard).toHaveBeenCalledTimes(4)
      controller.abort()
    })
  })

  it('keeps what happens inside it from the card it belongs to', async () => {
    const onClick = vi.fn()
    render(
      // biome-ignore lint/a11y: the card of a host
      <div onClick={onClick}>
        <SupportLegend policy={mixedPolicy} defaultOpen />
      </div>,
    )
    await userEvent.click(within(await opened()).getByText('Developer / ISV'))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClick).not.toHaveBeenCalled()
  })

  it('opens without following the link that the legend was put into', async () => {
    await open(
      <a href="#app">
        <SupportLegend policy={mixedPolicy} />
      </a>,
    )
    expect(location.hash).toBe('')
  })

  it('works in StrictMode, which mounts everything twice', async () => {
    const onOpenChange = vi.fn()
    await open(
      <StrictMode>
        <SupportLegend policy={mixedPolicy} onOpenChange={onOpenChange} />
      </StrictMode>,
    )
    await settle()
    expect(dialog().matches(':modal')).toBe(true)
    expect(document.querySelectorAll('dialog')).toHaveLength(1)
    await userEvent.keyboard('{Escape}')
    await noDialog()
    expect(trigger()).toHaveFocus()
    expect(onOpenChange.mock.calls.map(([open, { reason }]) => [open, reason])).toEqual([
      [true, 'trigger-press'],
      [false, 'escape-key'],
    ])
  })

  it('comes back when the browser closes it and the parent keeps it open', async () => {
    const onOpenChange = vi.fn()
    render(<SupportLegend policy={mixedPolicy} open onOpenChange={onOpenChange} />)
    await opened()
    screen.getByRole<HTMLDialogElement>('dialog').close()
    await waitFor(() =>
      expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false, expect.anything()),
    )
    await waitFor(() => expect(dialog().matches(':modal')).toBe(true))
  })

  it('stays away while its container is not in the page', async () => {
    const portal = document.createElement('div')
    render(
      <SupportKitProvider portalContainer={portal}>
        <SupportLegend policy={mixedPolicy} defaultOpen />
      </SupportKitProvider>,
    )
    await lazyDialog.load()
    await settle()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(trigger()).toBeVisible()
  })

  it('has the focus as a whole, so that keys scroll and read it', async () => {
    await open()
    expect(dialog()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
  })

  it('prop: open of null leaves it to the legend', async () => {
    await open(<SupportLegend policy={mixedPolicy} open={null} />)
    await userEvent.keyboard('{Escape}')
    await noDialog()
  })

  it('prop: open is the parent’s to change', async () => {
    const onOpenChange = vi.fn()
    render(<SupportLegend policy={mixedPolicy} open={false} onOpenChange={onOpenChange} />)
    await userEvent.click(trigger())
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true, {
      reason: 'trigger-press',
      event: expect.any(MouseEvent),
    })
    await lazyDialog.load()
    await settle()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('fills in when the policy arrives while it is open', async () => {
    const { rerender } = render(<SupportLegend policy={policyInputs.loading} defaultOpen />)
    expect(within(await opened()).getByRole('status')).toHaveTextContent(
      'The support policy is being loaded.',
    )
    rerender(<SupportLegend policy={mixedPolicy} defaultOpen />)
    expect(within(dialog()).getByRole('status')).toBeEmptyDOMElement()
    expect(dialog()).toHaveTextContent('Not offered for this app')
  })

  it('takes direction, colour scheme and properties of its button along', async () => {
    await open(
      <div
        dir="rtl"
        data-slk-theme="dark"
        ref={(element) => element?.style.setProperty('--slk-color-surface', 'rgb(1, 2, 3)')}
      >
        <SupportLegend policy={mixedPolicy} />
      </div>,
    )
    const style = getComputedStyle(dialog())
    expect(style.direction).toBe('rtl')
    expect(style.colorScheme).toBe('dark')
    expect(style.backgroundColor).toBe('rgb(1, 2, 3)')
  })
})

function settle(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)))
}
