import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchOptions } from '../browser/launch.ts'
import { details, marketplace, webconfig } from './pages.ts'
import { type HostPage, kitLine, openHost, violations } from './serve.ts'

let browser: Browser
let host: HostPage
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
})
afterEach(() => host.tab.close())
afterAll(() => browser.close())

const legend = (tab: Page) =>
  tab.getByRole('button', { name: /^Support for Content Filter: 3 of 5/ })
const dialog = (tab: Page) => tab.getByRole('dialog', { name: 'Support for Content Filter' })

/** jQuery fades the details in, and axe reckons with that. */
const fadedIn = (tab: Page) =>
  tab.waitForFunction(
    () => document.querySelector<HTMLElement>('#app-details-container')?.style.opacity === '',
  )

/** Whether the page takes input: a press on its heading arrives. */
async function takesInput(tab: Page): Promise<boolean> {
  await tab.evaluate(() => {
    document.querySelector('h1')?.addEventListener('click', ({ currentTarget }) => {
      if (currentTarget instanceof HTMLElement) currentTarget.dataset.pressed = 'true'
    })
  })
  await tab.getByRole('heading', { level: 1 }).click({ timeout: 2_000 })
  return tab.evaluate(() => document.querySelector('h1')?.dataset.pressed === 'true')
}

describe('the Marketplace page', () => {
  it('has the legend by one line, although it is filled from no width', async () => {
    host = await openHost(browser, marketplace)
    await legend(host.tab).waitFor()
    await expect
      .poll(async () => (await legend(host.tab).boundingBox())?.height, { timeout: 20_000 })
      .toBe(24)
    expect(host.printed).toEqual([])
    await fadedIn(host.tab)
    expect(await violations(host.tab, 'support-legend')).toEqual([])
  })

  it('opens the key above the page, in its own looks, with the page’s texts', async () => {
    host = await openHost(browser, marketplace)
    await legend(host.tab).click()
    await dialog(host.tab).waitFor()
    await host.tab.getByText('Public Forum - Casual').waitFor()
    const looks = await dialog(host.tab).evaluate((element) => {
      const heading = element.querySelector('h2')
      const { textTransform } = getComputedStyle(element)
      return [textTransform, heading && getComputedStyle(heading).fontSize]
    })
    expect(looks).toEqual(['none', '18px'])
    // Its own where the page’s is blank, and a link of its own in place of the page’s.
    await host.tab.getByText(/now and then read the ClearFoundation forum/).waitFor()
    const mail = host.tab.getByRole('link', { name: 'sales@clearcenter.com' })
    expect(await mail.getAttribute('href')).toBe('mailto:sales@clearcenter.com')
    await fadedIn(host.tab)
    expect(await violations(host.tab, 'support-legend')).toEqual([])
    await host.tab.keyboard.press('Escape')
    await dialog(host.tab).waitFor({ state: 'detached' })
    expect(await takesInput(host.tab)).toBe(true)
  })

  it('shows the focus although the page removes its ring, in the accent of the edition', async () => {
    host = await openHost(browser, marketplace)
    await legend(host.tab).waitFor()
    await host.tab.keyboard.press('Tab')
    const ring = await legend(host.tab).evaluate((button) => {
      const { outlineStyle, outlineColor } = getComputedStyle(button.parentElement ?? button)
      return `${outlineStyle} ${outlineColor}`
    })
    expect(ring).toBe('solid rgb(179, 74, 13)')
  })

  it('keeps what it had where the kit cannot be loaded', async () => {
    host = await openHost(browser, marketplace, { missing: 'kit-first' })
    await host.tab.locator('#app_support_policy i', { hasText: 'before' }).waitFor()
    expect(await host.tab.evaluate(() => Reflect.get(window, 'get_support_policy')())).toBe(
      '<i>before</i>',
    )
  })

  it('gets one global, which it had before', async () => {
    const globals = () =>
      host.tab.evaluate(() =>
        // jQuery gives the page one with another number every time.
        Object.getOwnPropertyNames(window)
          .filter((name) => !/^jQuery\d/.test(name))
          .sort(),
      )
    host = await openHost(browser, marketplace.replace(kitLine, ''))
    const before = await globals()
    await host.tab.close()
    host = await openHost(browser, marketplace)
    await legend(host.tab).click()
    await dialog(host.tab).waitFor()
    expect(await globals()).toEqual(before)
  })

  it('has the kit once although it loads it twice, and hears of it once', async () => {
    const twice = `${kitLine}${kitLine.replace('v=7', 'v=8')}<script type="module" src="/kit/index.js?v=9"></script>`
    host = await openHost(browser, marketplace.replace(kitLine, twice))
    await legend(host.tab).waitFor()
    expect(host.printed).toEqual([])
  })

  it('has a language as it is written, in an encoding that is not UTF-8', async () => {
    const headers = { 'set-cookie': 'clearos_lang=ru_RU' }
    host = await openHost(browser, marketplace, { encoding: 'windows-1251', headers })
    await host.tab.getByRole('button', { name: /^Поддержка приложения Content Filter: / }).waitFor()
  })

  it('has it right to left', async () => {
    host = await openHost(browser, marketplace.replace('dir="LTR"', 'dir="RTL"'))
    await host.tab
      .getByRole('button', {
        name: 'Support for Content Filter: 3 of 5 – public forum, developer, professional',
      })
      .click()
    await dialog(host.tab).waitFor()
    expect(await dialog(host.tab).evaluate((element) => getComputedStyle(element).direction)).toBe(
      'rtl',
    )
  })
})

describe('the Webconfig page', () => {
  it('has the legend in a cell of 85 px, whole', async () => {
    host = await openHost(browser, webconfig)
    await legend(host.tab).waitFor()
    const [cell, box] = await legend(host.tab).evaluate((button) => {
      const host = button.getRootNode()
      const element = host instanceof ShadowRoot ? host.host.parentElement : null
      return [element, button].map((measured) => measured?.getBoundingClientRect().toJSON())
    })
    expect(box.width).toBeLessThanOrEqual(cell.width)
    expect(box.height).toBe(24)
    expect(host.printed).toEqual([])
  })

  it('loses nothing when the sidebar is toggled, and works after it', async () => {
    host = await openHost(browser, webconfig)
    await legend(host.tab).waitFor()
    await host.tab.evaluate('toggle(); toggle()')
    await legend(host.tab).click()
    await dialog(host.tab).waitFor()
    await host.tab.evaluate('toggle()')
    await dialog(host.tab).waitFor()
    await host.tab.keyboard.press('Escape')
    await dialog(host.tab).waitFor({ state: 'detached' })
    expect(await takesInput(host.tab)).toBe(true)
  })

  it('is not blocked when the row is filled again while the dialog is open', async () => {
    host = await openHost(browser, webconfig)
    await legend(host.tab).click()
    await dialog(host.tab).waitFor()
    await host.tab.evaluate('fill()')
    await dialog(host.tab).waitFor({ state: 'detached' })
    expect(await takesInput(host.tab)).toBe(true)
    await legend(host.tab).click()
    await dialog(host.tab).waitFor()
  })

  it('opens inside an open modal of Bootstrap, which keeps neither the focus nor the key', async () => {
    host = await openHost(browser, webconfig)
    await host.tab.evaluate((app) => {
      const [jquery, hook] = ['$', 'get_support_policy'].map((name) => Reflect.get(window, name))
      jquery('#modal').modal('show')
      jquery('#in-modal').html(hook(app))
    }, details)
    const inside = host.tab.locator('#in-modal').getByRole('button')
    await inside.click()
    await dialog(host.tab).waitFor()
    await host.tab.keyboard.press('Tab')
    const isInside = () =>
      host.tab.evaluate(() => {
        const root = document.activeElement?.shadowRoot
        return root?.querySelector('dialog')?.contains(root.activeElement ?? null) ?? false
      })
    expect(await isInside()).toBe(true)
    await host.tab.keyboard.press('Escape')
    await dialog(host.tab).waitFor({ state: 'detached' })
    expect(await host.tab.locator('#modal').isVisible()).toBe(true)
  })
})

describe('a page with a strict content security policy and Trusted Types', () => {
  it('has the legend, its key and its tooltip without a violation', async () => {
    const html = `<!doctype html><html lang="en"><title>Strict</title><main><h1>Strict</h1></main>
      <script src="/kit/clearos.js"></script><script src="/insert.js"></script>`
    const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
    host = await openHost(browser, html, { headers: { 'content-security-policy': policy } })
    const legend = host.tab.getByRole('button', { name: /^Support for Samba/ })
    await legend.hover({ position: { x: 40, y: 12 } })
    await host.tab.locator('[data-part="tooltip"]').waitFor()
    await legend.click()
    await host.tab.getByRole('dialog').waitFor()
    expect(host.printed).toEqual([])
  })
})
