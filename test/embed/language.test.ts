import { afterEach, describe, expect, it, vi } from 'vitest'
import { commands, page } from 'vitest/browser'
import { lazyDialog } from '../../src/components/SupportLegend/lazyFiles.ts'
import { configureSupportKit } from '../../src/embed/index.ts'
import { languageFor } from '../../src/embed/language.ts'
import { ukLevelThree, ukPanel, ukShared } from '../../src/messages/locales/uk/index.ts'
import { dialog, emptyPage, insert, insertLegend, isDrawn } from './page.ts'

const { lang } = document.documentElement

afterEach(() => {
  document.documentElement.lang = lang
  configureSupportKit({ locale: undefined, messages: undefined })
  emptyPage()
})

const legend = (attributes = '') =>
  `<support-legend app-name="Samba" supported="4" ${attributes}></support-legend>`
const named = (name: string | RegExp) => page.getByRole('button', { name })

describe('the language of an element', () => {
  // First, before any file is loaded.
  it('never shows words in another language first', async () => {
    // The file of the key is there, that of the language is not.
    insert('<support-legend-key supported="4"></support-legend-key>')
    await expect.element(page.getByText('Developer / ISV')).toBeVisible()
    const seen = new Set<string>()
    const element = insert(
      '<support-legend-key supported="4" locale="ja" density="compact"><p>Help</p></support-legend-key>',
    )
    for (let frame = 0; frame < 200 && !seen.has('開発元／ISV'); frame++) {
      await new Promise(requestAnimationFrame)
      const titles = element.shadowRoot?.querySelectorAll('li[data-channel="developer"] div div')
      for (const title of titles ?? []) seen.add(title.textContent)
      if (titles?.length === 0) expect(isDrawn('Help')).toBe(true)
    }
    expect([...seen][0]).toBe('開発元／ISV')
  })

  it.each([
    ['de', /Entwickler/],
    ['de_AT', /Entwickler/],
    ['ja', /開発元/],
    ['ar-SA', /المطو/],
    ['zh_TW', /開發者/],
  ])('is that of its locale: %s', async (locale, name) => {
    insert(legend(`locale="${locale}"`))
    await expect.element(named(name)).toBeVisible()
    const root = named(name).element().closest('[lang]')
    expect(root).toHaveAttribute(
      'lang',
      new Intl.Locale(locale.replace('_', '-')).language.replace('zh', 'zh-TW'),
    )
  })

  it('is English where the kit does not have it', async () => {
    insert(legend('locale="sv"'))
    await expect.element(named(/^Support for Samba: 1 of 5/)).toBeVisible()
  })

  it('is that of the page settings before that of the page', async () => {
    document.documentElement.lang = 'ja'
    insert(legend())
    await expect.element(named(/開発元/)).toBeVisible()
    configureSupportKit({ locale: 'de-DE' })
    await expect.element(named(/Entwickler/)).toBeVisible()
  })

  it('is that of the closest lang, its own first', async () => {
    document.documentElement.lang = 'en'
    const element = insert(`<section lang="de">${legend()}</section>`).firstElementChild
    await expect.element(named(/Entwickler/)).toBeVisible()
    element?.setAttribute('lang', 'ja')
    await expect.element(named(/開発元/)).toBeVisible()
  })

  it('is that of the page outside the shadow root it stands in', async () => {
    document.documentElement.lang = 'en'
    const host = insert('<section lang="de"></section>')
    host.attachShadow({ mode: 'open' }).innerHTML = legend()
    await expect.element(named(/Entwickler/)).toBeVisible()
  })

  it('is the first of the browser’s that there is, where the page says nothing', async () => {
    document.documentElement.removeAttribute('lang')
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['sv', 'ja'])
    insert(legend())
    await expect.element(named(/開発元/)).toBeVisible()
  })

  it('follows a page that changes it', async () => {
    document.documentElement.lang = 'de'
    insert(legend())
    await expect.element(named(/Entwickler/)).toBeVisible()
    document.documentElement.lang = 'ja'
    await expect.element(named(/開発元/)).toBeVisible()
  })

  it.each(['en_US', 'en-GB', 'en'])('is English at once for %s', async (locale) => {
    insert(`<support-legend-key supported="4" locale="${locale}"></support-legend-key>`)
    expect(languageFor([locale], 'key', () => {})).toEqual({ locale, texts: [] })
    await expect.element(page.getByText('Developer / ISV')).toBeVisible()
  })

  it('writes numbers in the language of the texts', async () => {
    const entitlement = JSON.stringify({
      ...{ code: 0, edition: 'business', support_included: true, days_remaining: 43 },
    })
    insert(
      `<support-policy-panel supported="8" locale="sv" entitlement='${entitlement}'></support-policy-panel>`,
    )
    await expect.element(page.getByText('in 43 days')).toBeVisible()
  })

  it.each(['', 'x-!!', 'no language'])(
    'is that of the page for a locale %j that says none',
    async (locale) => {
      document.documentElement.lang = 'de'
      insert(legend(`locale="${locale}"`))
      await expect.element(named(/Entwickler/)).toBeVisible()
    },
  )

  it('never shows a dialog in another language first', async () => {
    // The file of the dialog is there, that of its texts is not.
    await lazyDialog.load()
    const element = insertLegend(legend('locale="tr"'))
    await expect.element(named(/geliştirici/)).toBeVisible()
    const headings = () => [...(element.shadowRoot?.querySelectorAll('h2') ?? [])]
    const seen = new Set<string>()
    element.open = true
    for (let frame = 0; frame < 200 && seen.size === 0; frame++) {
      await new Promise(requestAnimationFrame)
      for (const { textContent } of headings()) seen.add(textContent)
    }
    expect([...seen]).toEqual(['Samba için destek'])
  })

  it('keeps a dialog open while the page changes its language', async () => {
    const element = insertLegend(legend('locale="en"'))
    element.open = true
    await expect.element(dialog()).toBeVisible()
    const open = element.shadowRoot?.querySelector('dialog')
    element.setAttribute('locale', 'nl')
    await expect.element(page.getByText('Ontwikkelaar / ISV')).toBeVisible()
    expect(element.shadowRoot?.querySelector('dialog')).toBe(open)
    expect(open).toHaveAttribute('lang', 'nl')
  })

  it('is English in name and dialog where the texts of the dialog cannot be loaded', async () => {
    const file = '**/locales/ko/shared.ts*'
    await commands.failRequests(file)
    const element = insertLegend(legend('locale="ko"'))
    await expect.element(named(/개발자/)).toBeVisible()
    element.open = true
    await expect.element(dialog()).toHaveAttribute('lang', 'en')
    await expect.element(page.getByText('Developer / ISV')).toBeVisible()
    expect(element.shadowRoot?.querySelector('[data-part="legend"]')).toHaveAttribute('lang', 'en')
    await commands.restoreRequests(file)
  })

  it('is English after three seconds, until its texts have arrived', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const redraw = vi.fn()
    const found = () => languageFor(['uk'], 'panel', redraw)
    expect(found()).toEqual({})
    vi.advanceTimersByTime(2_999)
    expect(found()).toEqual({})
    vi.advanceTimersByTime(1)
    vi.useRealTimers()
    expect(redraw).toHaveBeenCalledOnce()
    expect(found()).toEqual({ texts: [] })
    await expect.poll(() => found().texts).toEqual([ukShared, ukPanel, ukLevelThree])
    expect(redraw).toHaveBeenCalledTimes(2)
  })

  it('changes under a reader without taking what is read away', async () => {
    const element = insert(
      '<support-policy-panel supported="17" locale="de"></support-policy-panel>',
    )
    await expect.element(page.getByText('Supportkanäle')).toBeVisible()
    const details = element.shadowRoot?.querySelector('details')
    details?.setAttribute('open', '')
    element.shadowRoot?.querySelector('summary')?.focus()
    element.setAttribute('locale', 'ar')
    await expect.element(page.getByText('طرق الحصول على المساعدة')).toBeVisible()
    expect(element.shadowRoot?.querySelector('details')).toBe(details)
    expect(details).toHaveAttribute('open')
    expect(element.shadowRoot?.activeElement?.localName).toBe('summary')
  })

  it('lets a host replace single texts in any language', async () => {
    configureSupportKit({ locale: 'de', messages: { legend: { channels: { developer: 'ACME' } } } })
    insert(legend())
    await expect.element(named(/Samba.*ACME/)).toBeVisible()
    expect(named(/Support for/).elements()).toHaveLength(0)
  })
})
