import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { defineElement } from '../../src/embed/define.ts'
import { clearOSAccents } from '../../src/theme/tokens.ts'
import { dialog, emptyPage, frames, insertLegend, legend } from './page.ts'

afterEach(emptyPage)

/** Whether the page takes input: a modal dialog nobody sees would keep it from everything. */
async function expectPageAlive() {
  await frames()
  expect(document.querySelector(':modal')).toBeNull()
  const probe = document.createElement('button')
  probe.textContent = 'Probe'
  document.body.append(probe)
  const onClick = vi.fn()
  probe.addEventListener('click', onClick)
  await userEvent.click(probe)
  expect(onClick).toHaveBeenCalledOnce()
}

const insertSamba = (attributes = '') =>
  insertLegend(`<support-legend app-name="Samba" supported="13" ${attributes}></support-legend>`)

describe('in the life of a page', () => {
  it('is drawn where it is put in without width', async () => {
    const element = insertSamba()
    const host = element.parentElement
    if (host === null) throw new Error('No parent.')
    host.style.cssText = 'width: 0; overflow: hidden'
    await expect.poll(() => element.shadowRoot?.querySelector('button')).not.toBeNull()
    host.style.cssText = 'width: 175px'
    await expect.element(legend()).toBeVisible()
    expect(legend().element().getBoundingClientRect().height).toBe(24)
  })

  it('is the same after it was wrapped and unwrapped, as the sidebar does twice', async () => {
    const element = insertSamba()
    await expect.element(legend()).toBeVisible()
    const button = legend().element()
    for (let toggle = 0; toggle < 2; toggle++) {
      const wrapper = document.createElement('div')
      element.replaceWith(wrapper)
      wrapper.append(element)
      wrapper.replaceWith(element)
    }
    await frames()
    expect(legend().element()).toBe(button)
    element.setAttribute('supported', '1')
    await expect.element(legend(/1 of 5/)).toBeVisible()
  })

  it('keeps its dialog when it is moved while that is open', async () => {
    const element = insertSamba('open')
    await expect.element(dialog()).toBeVisible()
    const wrapper = document.createElement('div')
    element.replaceWith(wrapper)
    wrapper.append(element)
    await frames()
    expect(element.shadowRoot?.querySelector('dialog')?.matches(':modal')).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => dialog().elements()).toHaveLength(0)
    await expectPageAlive()
  })

  it('leaves nothing when it is removed while its dialog is open, and comes back closed', async () => {
    const element = insertSamba('open')
    await expect.element(dialog()).toBeVisible()
    element.remove()
    await expectPageAlive()
    document.body.append(element)
    await expect.element(legend(/3 of 5/)).toBeVisible()
    expect(element.open).toBe(false)
    expect(dialog().elements()).toHaveLength(0)
    await userEvent.click(legend())
    await expect.element(dialog()).toBeVisible()
  })

  it('leaves nothing when its row is emptied and filled again while its dialog is open', async () => {
    const element = insertSamba('open')
    await expect.element(dialog()).toBeVisible()
    const host = element.parentElement
    if (host === null) throw new Error('No parent.')
    host.innerHTML = ''
    host.innerHTML = '<support-legend supported="1"></support-legend>'
    await expect.element(legend(/1 of 5/)).toBeVisible()
    await expectPageAlive()
  })

  it('is drawn anew when it comes back after a while', async () => {
    const element = insertSamba()
    await expect.element(legend()).toBeVisible()
    element.remove()
    element.setAttribute('supported', '1')
    await frames()
    expect(element.shadowRoot?.childElementCount).toBe(0)
    document.body.append(element)
    await expect.element(legend(/1 of 5/)).toBeVisible()
  })

  it('leaves the keys of the page alone when its row is filled again under a tooltip', async () => {
    const element = insertSamba()
    await expect.element(legend()).toBeVisible()
    await userEvent.hover(legend(), { position: { x: 40, y: 12 } })
    await vi.waitFor(
      () => expect(element.shadowRoot?.querySelector('[data-part="tooltip"]')).not.toBeNull(),
      { timeout: 20_000 },
    )
    element.remove()
    await frames()
    const onKey = vi.fn()
    document.addEventListener('keydown', onKey)
    await userEvent.keyboard('{Escape}')
    document.removeEventListener('keydown', onKey)
    expect(onKey).toHaveBeenCalledOnce()
  })

  it('takes its tooltip away when it is moved from under the pointer', async () => {
    const element = insertSamba()
    await expect.element(legend()).toBeVisible()
    await userEvent.hover(legend(), { position: { x: 40, y: 12 } })
    const tooltip = () => element.shadowRoot?.querySelector('[data-part="tooltip"]') ?? null
    await vi.waitFor(() => expect(tooltip()).not.toBeNull(), { timeout: 20_000 })
    const wrapper = document.createElement('div')
    wrapper.style.marginTop = '200px'
    element.replaceWith(wrapper)
    wrapper.append(element)
    await vi.waitFor(() => expect(tooltip()).toBeNull())
  })

  it('breaks no other element when it is moved into another document', async () => {
    const moved = insertSamba()
    const other = insertSamba()
    await expect.poll(() => legend().elements()).toHaveLength(2)
    const frame = document.createElement('iframe')
    document.body.append(frame)
    frame.contentDocument?.body.append(moved)
    other.open = true
    await expect.element(dialog()).toBeVisible()
    const shown = other.shadowRoot?.querySelector('dialog') ?? other
    expect(getComputedStyle(shown).borderRadius).toBe('8px')
  })

  it('leaves what it stands in alone when its dialog is pressed', async () => {
    const details = document.createElement('details')
    const summary = document.createElement('summary')
    const element = insertSamba()
    document.body.append(details)
    details.append(summary)
    summary.append(element)
    element.open = true
    await expect.element(dialog()).toBeVisible()
    await userEvent.click(page.getByText('Developer / ISV'))
    expect(details.open).toBe(false)
  })

  it('does not block a page that hides it, open as it is, and opens when it is shown', async () => {
    const element = insertSamba()
    const host = element.parentElement
    if (host === null) throw new Error('No parent.')
    host.style.display = 'none'
    element.open = true
    await frames(4)
    await expectPageAlive()
    host.style.display = 'block'
    await expect.element(dialog()).toBeVisible()
  })
})

describe('looks', () => {
  it('takes no text style of the page but the font', async () => {
    const element = insertSamba('open')
    document.body.style.cssText =
      'text-transform: uppercase; letter-spacing: 3px; font: italic bold 30px/2 serif; text-align: right'
    await expect.element(dialog()).toBeVisible()
    const style = getComputedStyle(element)
    expect(style.textTransform).toBe('none')
    expect(style.letterSpacing).toBe('normal')
    expect(style.fontStyle).toBe('normal')
    expect(style.fontFamily).toBe('serif')
    expect(legend().elements()).toHaveLength(1)
    document.body.style.cssText = ''
  })

  it('takes themes and properties of any ancestor', async () => {
    const element = insertSamba()
    await expect.element(legend()).toBeVisible()
    const color = () =>
      getComputedStyle(element.shadowRoot?.querySelector('[data-status="available"]') ?? element)
        .color
    const light = color()
    document.body.dataset.slkTheme = 'dark'
    expect(color()).not.toBe(light)
    delete document.body.dataset.slkTheme
    document.documentElement.style.setProperty('--slk-channel-public-forum', 'rgb(1, 2, 3)')
    expect(color()).toBe('rgb(1, 2, 3)')
    document.documentElement.style.removeProperty('--slk-channel-public-forum')
  })

  it('takes a theme from beyond the shadow root it stands in', async () => {
    const outer = document.createElement('div')
    outer.attachShadow({ mode: 'open' }).append(document.createElement('support-legend'))
    // Nothing else has brought the themes into this page.
    document.adoptedStyleSheets = []
    document.body.append(outer)
    document.body.dataset.slkTheme = 'clearos'
    document.body.dataset.slkEdition = 'home'
    await expect
      .poll(() => getComputedStyle(outer).getPropertyValue('--_slk-color-accent'))
      .toBe(clearOSAccents.home)
    delete document.body.dataset.slkTheme
    delete document.body.dataset.slkEdition
  })

  it('has parts a page can style', async () => {
    const style = document.createElement('style')
    style.textContent = 'support-legend::part(mark developer) { opacity: 0.5 }'
    document.head.append(style)
    const element = insertSamba()
    await expect.element(legend()).toBeVisible()
    const mark = (id: string) => element.shadowRoot?.querySelector(`[data-channel="${id}"]`)
    expect(getComputedStyle(mark('developer') ?? element).opacity).toBe('0.5')
    expect(getComputedStyle(mark('consulting') ?? element).opacity).toBe('1')
    expect(element.shadowRoot?.querySelector('[part="legend"]')).not.toBeNull()
    style.remove()
  })
})

describe('defineElement', () => {
  it('leaves what is registered, and says so once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    class Other extends HTMLElement {
      static readonly version = '9.9.9'
    }
    const before = customElements.get('support-legend')
    defineElement('support-legend', Other)
    defineElement('support-legend-key', Other)
    expect(customElements.get('support-legend')).toBe(before)
    await vi.waitFor(() => expect(warn).toHaveBeenCalled())
    await frames()
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      '<support-legend> is registered already, by version 0.0.0-test: support-legend-kit 9.9.9 leaves it. Load the kit once.',
    )
  })
})
