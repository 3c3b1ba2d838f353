import { afterEach, describe, expect, it } from 'vitest'
import { legendMarkup } from '../../../src/embed/clearos/legendMarkup.ts'
import { pageEdition, pageLocale } from '../../../src/embed/clearos/pageContext.ts'

/** The attributes of the element that markup makes. */
function attributesOf(details: unknown): Record<string, string> {
  const template = document.createElement('template')
  template.innerHTML = legendMarkup(details)
  const elements = [...template.content.querySelectorAll('*')]
  expect(elements.map(({ localName }) => localName)).toEqual(['support-legend'])
  return Object.fromEntries(
    [...(elements[0]?.attributes ?? [])].map(({ name, value }) => [name, value]),
  )
}

const theme = { 'data-slk-theme': 'clearos' }

afterEach(() => {
  document.getElementById('theme-os-css')?.remove()
  // biome-ignore lint/suspicious/noDocumentCookie: the page has no other way
  document.cookie = 'clearos_lang=; max-age=0'
})

describe('legendMarkup', () => {
  it('has the language of the session, so that it does not wait for the texts of the page', () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the page has no other way
    document.cookie = 'clearos_lang=fr_FR'
    expect(attributesOf({ supported: 13 })).toMatchObject({ supported: '13', locale: 'fr_FR' })
  })

  it('has what the service says as attributes', () => {
    expect(
      attributesOf({
        basename: 'content_filter',
        name: 'Content Filter',
        supported: 13,
        hide_support_policy: false,
        devel_email: 'help@example.com',
        vendor: 'unused',
      }),
    ).toEqual({
      ...theme,
      supported: '13',
      hide: 'false',
      'app-id': 'content_filter',
      'app-name': 'Content Filter',
      'developer-email': 'help@example.com',
    })
  })

  it.each([undefined, null, {}, 5, 'text', { supported: null, name: undefined }])(
    'leaves out what is not there: %j',
    (details) => {
      expect(attributesOf(details)).toEqual(theme)
    },
  )

  it.each<[unknown, string]>([
    ['13', '13'],
    [[13], '[13]'],
    [true, 'true'],
    [1.9, '1.9'],
    ['', ''],
    [{}, '{}'],
  ])('says %j as %j, which is not read as more than it is', (supported, text) => {
    expect(attributesOf({ supported }).supported).toBe(text)
  })

  it('lets nothing out of an attribute', () => {
    const name = `"><img src=x onerror=alert(1)>'&quot;</support-legend><script>`
    expect(attributesOf({ name })['app-name']).toBe(name)
  })

  it.each([
    ['/themes/ClearOS-Admin/css/theme-business.css?v=7', 'business'],
    ['/themes/ClearOS-Admin/css/theme-no-edition.css', 'none'],
    ['/themes/ClearOS-Admin/css/theme.css', undefined],
  ])('has the accent of the edition of %s', (href, edition) => {
    const link = document.createElement('link')
    link.id = 'theme-os-css'
    link.setAttribute('href', href)
    link.rel = 'prefetch'
    document.head.append(link)
    expect(pageEdition()).toBe(edition)
    expect(attributesOf({})['data-slk-edition']).toBe(edition)
  })
})

describe('pageLocale', () => {
  it.each([
    ['fr_FR', 'fr_FR'],
    ['', undefined],
  ])('of clearos_lang=%s is %s', (value, locale) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the page has no other way
    document.cookie = `clearos_lang=${value}`
    expect(pageLocale()).toBe(locale)
  })
})
