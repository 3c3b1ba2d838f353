import { describe, expect, it } from 'vitest'
import { formatMoneyRange } from '../../src/messages/money.ts'

describe('formatMoneyRange', () => {
  it.each([
    ['en', 'USD', 10_000, 25_000, '$100 – $250'],
    ['en', 'USD', 10_050, 25_000, '$100.50 – $250'],
    ['en', 'USD', 25_000, 25_000, '$250'],
    ['de', 'EUR', 10_000, 25_000, '100–250 €'],
    // What engines know of these differs; ISO 4217 decides.
    ['en', 'HUF', 10_000, 25_000, 'HUF 100 – 250'],
    ['en', 'IQD', 10_000, 25_500, 'IQD 10 – 25.500'],
    ['en', 'RSD', 10_050, 10_050, 'RSD 100.50'],
    ['en', 'VND', 10_000, 10_000, '₫10,000'],
    ['ja', 'JPY', 10_000, 25_000, '￥10,000～￥25,000'],
    ['ar', 'USD', 10_000, 25_000, '\u200f100–250USD'],
  ])('formats in %s %s from %i to %i minor units', (locale, currency, min, max, text) => {
    // Versions of ICU differ in the white space.
    const written = formatMoneyRange(locale, currency, min, max)
    expect(written?.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })

  it.each([
    ['USD', Number.NaN, 1],
    ['USD', 1, Number.NaN],
    ['USD', 2, 1],
    ['dollars', 1, 2],
  ])('formats no %s, from %d to %d', (currency, min, max) => {
    expect(formatMoneyRange('en', currency, min, max)).toBeUndefined()
  })

  // ISO 4217. Engines disagree on some of them.
  it.each([
    ['1,234,567', 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
    ['12,345.67', 'USD EUR GBP CHF HUF IDR RSD COP UYU MGA AFN ALL IRR LBP MMK SYP TZS ZMW'],
    ['1,234.567', 'BHD IQD JOD KWD LYD OMR TND'],
    ['123.4567', 'CLF UYW'],
  ])('takes 1234567 minor units for %s of %s', (amount, currencies) => {
    for (const currency of currencies.split(' ')) {
      const written = formatMoneyRange('en', currency, 1_234_567, 1_234_567)
      expect(written?.replace(/[^\d.,]/g, ''), currency).toBe(amount)
    }
  })
})
