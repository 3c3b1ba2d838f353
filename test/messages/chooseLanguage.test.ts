import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../src/messages/chooseLanguage.ts'

const catalogues = ['en', 'de', 'ja', 'zh-TW', 'pt-BR', 'pt'].map((locale) => ({ locale }))

const choose = (...wanted: readonly string[]) => {
  const language = chooseLanguage(wanted, catalogues)
  return language && `${language.catalogue.locale} ${language.locale}`
}

describe('chooseLanguage', () => {
  it.each([
    ['de', 'de de'],
    ['de-AT', 'de de-AT'],
    ['de_AT', 'de de-AT'],
    ['de_DE.UTF-8', 'de de-DE'],
    ['zh-TW', 'zh-TW zh-TW'],
    ['zh-Hant', 'zh-TW zh-Hant'],
    ['zh-HK', 'zh-TW zh-HK'],
    ['pt', 'pt pt'],
    ['pt-BR', 'pt-BR pt-BR'],
    ['en-GB', 'en en-GB'],
  ])('finds a language for %s, and keeps its region', (wanted, found) => {
    expect(choose(wanted)).toBe(found)
  })

  it.each(['fr', 'zh-CN', 'zh', 'sr-Latn', '', 'no language', 'x'])(
    'finds none for %j',
    (wanted) => {
      expect(choose(wanted)).toBeUndefined()
    },
  )

  it('takes the first of the wanted that there is', () => {
    expect(choose('fr', 'ja', 'de')).toBe('ja ja')
  })

  it('survives catalogues that say no language', () => {
    const odd: { locale: string }[] = [
      { locale: 'no language' },
      JSON.parse('{}'),
      { locale: 'de' },
    ]
    expect(chooseLanguage(['de-CH'], odd)?.catalogue.locale).toBe('de')
  })
})
