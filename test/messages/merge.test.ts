import { describe, expect, it } from 'vitest'
import { deLegend } from '../../src/messages/locales/de/legend.ts'
import { en } from '../../src/messages/locales/en/index.ts'
import { enLegend } from '../../src/messages/locales/en/legend.ts'
import { enPanel } from '../../src/messages/locales/en/panel.ts'
import { mergeMessages } from '../../src/messages/merge.ts'

describe('mergeMessages', () => {
  it('replaces a single text and keeps the rest', () => {
    const merged = mergeMessages(en, { channels: { developer: { title: 'Acme' } } })
    expect(merged.channels.developer).toEqual({ ...en.channels.developer, title: 'Acme' })
    expect(merged.channels.consulting).toBe(en.channels.consulting)
    expect(en.channels.developer.title).toBe('Developer / ISV')
  })

  it.each(['', ' ', '\n'])('ignores a blank text: %j', (blank) => {
    expect(mergeMessages(en, { key: { close: blank } })).toEqual(en)
  })

  it('replaces the plural forms of a text together', () => {
    const withUnknown = { few: '{count}', other: '{count}' }
    expect(mergeMessages(en, { legend: { withUnknown } }).legend.withUnknown).toEqual(withUnknown)
  })

  it('ignores what is no text of the catalogue', () => {
    const overrides = JSON.parse('{"key":{"close":5,"other":"x"},"legend":"x","__proto__":{"a":1}}')
    expect(mergeMessages(en, overrides)).toEqual(en)
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
  })

  it('keeps the language of texts that are not replaced', () => {
    expect(mergeMessages(enPanel, deLegend)).toBe(enPanel)
    expect(mergeMessages(enLegend, { locale: 'de' }).locale).toBe('en')
  })

  it.each([
    ['de_DE', 'de-DE'],
    ['zh_TW.UTF-8', 'zh-TW'],
    ['no language', 'en'],
  ])('spells the language %j as %j', (locale, spelt) => {
    expect(mergeMessages(en, { locale, key: { close: 'Close' } }).locale).toBe(spelt)
  })
})
