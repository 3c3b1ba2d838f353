import { describe, expect, it } from 'vitest'
import { hostMessages } from '../../../src/embed/clearos/hostMessages.ts'

const description16 =
  'Engineering may help.  Contact <a href="mailto: sales@clearcenter.com">sales@clearcenter.com</a>.'

describe('hostMessages', () => {
  it('takes the page’s titles and descriptions, as text', () => {
    const { channels } = hostMessages(
      {
        lang_marketplace_support_1_title: 'Forum public - occasionnel',
        lang_marketplace_support_1_description:
          'Le d&eacute;veloppeur <b>peut</b> aider &amp; r&#233;pondre',
        lang_marketplace_support_16_description: description16,
      },
      'fr_FR',
    )
    expect(channels?.['public-forum']).toEqual({
      title: 'Forum public - occasionnel',
      promise: 'Le d&eacute;veloppeur peut aider & répondre',
      limits: null,
    })
    expect(channels?.consulting?.promise).toBe(
      'Engineering may help.  Contact sales@clearcenter.com.',
    )
  })

  it('names channels in a list as the page does where the kit has no words of the language', () => {
    const page = { lang_marketplace_support_4_title: 'Desarrollador' }
    expect(hostMessages(page, 'ca_ES').legend?.channels?.developer).toBe('Desarrollador')
    expect(hostMessages(page, 'en_US').legend?.channels?.developer).toBeUndefined()
    expect(hostMessages(page, 'de_DE').legend?.channels?.developer).toBeUndefined()
  })

  it.each(['de_DE', 'de', 'ja_JP', 'ar_SA', 'zh_TW', 'zh_HK'])(
    'takes nothing from a page that has fallen back to English, where the kit has %s',
    (locale) => {
      const page = { lang_close: 'Close', lang_marketplace_support_1_title: 'Public' }
      expect(hostMessages(page, locale)).toEqual({})
      const translated = { ...page, lang_close: 'Zu' }
      expect(hostMessages(translated, locale).channels?.['public-forum']?.title).toBe('Public')
    },
  )

  it.each(['sv_SE', 'el_GR', 'en_US', undefined])(
    'takes the English of the page, where the kit has no other: %s',
    (locale) => {
      const titles = [1, 2, 4, 8, 16].map((bit) => [`lang_marketplace_support_${bit}_title`, 'T'])
      const messages = hostMessages({ lang_close: 'Close', ...Object.fromEntries(titles) }, locale)
      expect(messages.channels?.developer?.title).toBe('T')
      if (locale !== undefined) expect(messages.locale).toMatch(/^en/)
    },
  )

  it.each([undefined, null, '', '  ', '<a href="mailto:"></a>', 5, {}])(
    'leaves %j to the kit',
    (blank) => {
      const page = {
        lang_marketplace_support_8_title: blank,
        lang_marketplace_support_8_description: blank,
        lang_close: blank,
      }
      expect(hostMessages(page, undefined).channels?.professional).toEqual({})
      expect(hostMessages(page, undefined).key).toBeUndefined()
    },
  )

  it('says in which language the page’s texts are, where all titles are', () => {
    const titles = [1, 2, 4, 8, 16].map((bit) => [`lang_marketplace_support_${bit}_title`, 'Titre'])
    expect(hostMessages(Object.fromEntries(titles), 'fr_FR').locale).toBe('fr-FR')
    expect(hostMessages(Object.fromEntries(titles.slice(1)), 'fr_FR').locale).toBeUndefined()
  })
})
