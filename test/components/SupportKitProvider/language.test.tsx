import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SupportFilter } from '../../../src/components/SupportFilter/SupportFilter.tsx'
import { SupportKitProvider } from '../../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { SupportLegend } from '../../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import type { Catalogue } from '../../../src/messages/catalogue/messages.ts'
import { de, deLegend, deShared } from '../../../src/messages/locales/de/index.ts'
import { ja } from '../../../src/messages/locales/ja/index.ts'
import { zhTW } from '../../../src/messages/locales/zh-TW/index.ts'
import { recordByChannel } from '../../../src/model/scheme/channels.ts'
import { policyOffering } from '../../../stories/fixtures/policies.ts'

const policy = policyOffering('developer')
const catalogues = [de, ja, zhTW]
const page = document.documentElement

const legend = <SupportLegend policy={policy} />
const name = () => screen.getByRole('button').getAttribute('aria-label')
const language = () => screen.getByRole('button').closest('[lang]')?.getAttribute('lang')

let before: string
beforeEach(() => {
  before = page.lang
})
afterEach(() => {
  page.lang = before
})

describe('the language of <SupportKitProvider />', () => {
  it.each([
    ['de', 'de', 'Entwickler'],
    ['de_AT', 'de', 'Entwickler'],
    ['ja-JP', 'ja', '開発元'],
    ['zh-HK', 'zh-TW', '開發者'],
    ['zh-CN', 'en', 'developer'],
    ['fr', 'en', 'developer'],
  ])('is the one of its catalogues that the locale %s is content with', (locale, lang, channel) => {
    render(
      <SupportKitProvider locale={locale} catalogues={catalogues}>
        {legend}
      </SupportKitProvider>,
    )
    expect(name()).toContain(channel)
    expect(language()).toBe(lang)
  })

  it('takes a language in slices, and marks as English what they leave out', () => {
    const page = (slices: readonly Catalogue[]) => (
      <SupportKitProvider locale="de" catalogues={slices}>
        {legend}
        <SupportLegendKey policy={policy} />
      </SupportKitProvider>
    )
    const key = () => screen.getByRole('list').closest('[lang]')
    const { rerender } = render(page([deLegend]))
    expect(name()).toContain('Entwickler')
    expect(key()).toHaveAttribute('lang', 'en')
    expect(key()).toHaveTextContent('Available on the developer’s terms')
    rerender(page([deLegend, deShared]))
    expect(name()).toContain('Entwickler')
    expect(key()).toHaveAttribute('lang', 'de')
    expect(key()).toHaveTextContent('Verfügbar zu den Bedingungen des Entwicklers')
  })

  it('keeps the region for money, whatever the catalogue', () => {
    const rated = {
      ...policyOffering('consulting'),
      channels: {
        ...policyOffering().channels,
        consulting: { status: 'offered', rate: { currency: 'CHF', min: 100_000, max: 250_000 } },
      },
    } as const
    const rateIn = (locale: string) => {
      const { container, unmount } = render(
        <SupportKitProvider locale={locale} catalogues={catalogues}>
          <SupportLegendKey policy={rated} />
        </SupportKitProvider>,
      )
      const text = container.querySelector('dd')?.textContent
      unmount()
      return text
    }
    expect(rateIn('de-DE')).toMatch(/1\.000.*2\.500.*pro Stunde/)
    expect(rateIn('de-CH')).toMatch(/1’000.*2’500.*pro Stunde/)
  })

  it('is that of an inner provider before that of an outer one', () => {
    render(
      <SupportKitProvider catalogues={catalogues} locale="ja">
        <SupportKitProvider locale="de">{legend}</SupportKitProvider>
      </SupportKitProvider>,
    )
    expect(language()).toBe('de')
  })

  it('is that of the closest lang where no provider says one', () => {
    page.lang = 'ja'
    render(
      <section lang="de">
        <SupportKitProvider catalogues={catalogues}>{legend}</SupportKitProvider>
      </section>,
    )
    expect(language()).toBe('de')
  })

  it('is that of the document where nothing closer says one, and follows it', async () => {
    page.lang = 'ja'
    render(<SupportKitProvider catalogues={catalogues}>{legend}</SupportKitProvider>)
    expect(language()).toBe('ja')
    await act(async () => {
      page.lang = 'de-CH'
      await Promise.resolve()
    })
    expect(language()).toBe('de')
  })

  it('is the first of the browser’s that there is, where the page says none', () => {
    page.removeAttribute('lang')
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr', 'ja', 'de'])
    render(<SupportKitProvider catalogues={catalogues}>{legend}</SupportKitProvider>)
    expect(language()).toBe('ja')
  })

  it('writes numbers as the language of the texts does, not as one there are no texts for', () => {
    const none = { available: 0, unavailable: 0, unknown: 0 }
    const textFor = (locale: string) => {
      const { unmount } = render(
        <SupportKitProvider locale={locale} catalogues={catalogues}>
          <SupportFilter counts={recordByChannel(() => none)} />
        </SupportKitProvider>,
      )
      const text = screen.getAllByRole('checkbox')[0]?.closest('label')?.textContent
      unmount()
      return text
    }
    // French takes 0 for singular.
    expect(textFor('fr')).toContain('0 apps')
    expect(textFor('de-AT')).toContain('0 Apps')
  })

  it('writes numbers as a host’s own texts do, in a language the kit does not have', () => {
    const messages = { locale: 'fr', legend: { available: '{available} sur {total}, {channels}' } }
    render(
      <SupportKitProvider locale="fr-CA" messages={messages}>
        {legend}
      </SupportKitProvider>,
    )
    expect(name()).toContain('1 sur 5')
    expect(language()).toBe('fr')
  })

  it('lets a locale of the host win over the page', () => {
    page.lang = 'ja'
    render(
      <SupportKitProvider locale="de" catalogues={catalogues}>
        {legend}
      </SupportKitProvider>,
    )
    expect(language()).toBe('de')
  })

  it('keeps single texts of the host in any language', () => {
    const messages = { legend: { channels: { developer: 'ACME' } } }
    render(
      <SupportKitProvider locale="de" catalogues={catalogues} messages={messages}>
        {legend}
      </SupportKitProvider>,
    )
    expect(name()).toBe('Support für Content Filter: 1 von 5 – ACME')
  })

  it('is English for callers who pass something else than catalogues', () => {
    const odd: readonly string[] = [
      '[{}, { "locale": "no language" }, { "locale": 5 }, null, 5]',
      '{ "locale": "de" }',
      '"de"',
      '5',
      'null',
    ]
    for (const json of odd) {
      const { unmount } = render(
        <SupportKitProvider locale="de" catalogues={JSON.parse(json)}>
          {legend}
        </SupportKitProvider>,
      )
      expect(name()).toContain('developer')
      unmount()
    }
  })

  it('renders nothing of its own but where it has to find its place', () => {
    const { container, rerender } = render(
      <SupportKitProvider locale="de" catalogues={catalogues} />,
    )
    expect(container).toBeEmptyDOMElement()
    rerender(<SupportKitProvider catalogues={catalogues} />)
    expect(container.innerHTML).toBe('<template></template>')
  })
})
