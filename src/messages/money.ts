/**
 * Formats a range of money in minor units: "$100 – $250". Returns `undefined` for an invalid range
 * or currency.
 */
export function formatMoneyRange(
  locale: string,
  currency: string,
  min: number,
  max: number,
): string | undefined {
  if (!(min <= max)) return undefined
  const digits = minorDigits(currency)
  const scale = 10 ** digits
  const write = (currencyDisplay: 'symbol' | 'code') => {
    const money = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      trailingZeroDisplay: 'stripIfInteger',
    })
    return min === max ? money.format(min / scale) : money.formatRange(min / scale, max / scale)
  }
  try {
    const range = write('symbol')
    // Right-to-left text would swap the halves of "US$".
    return rightToLeftMark.test(range) ? write('code') : range
  } catch {
    return undefined
  }
}

/** Returns the digits of a currency's minor unit by ISO 4217, on which engines disagree. */
function minorDigits(currency: string): number {
  for (const [digits, currencies] of Object.entries(currenciesByDigits)) {
    if (currencies.includes(currency)) return Number(digits)
  }
  return 2
}

/** Every currency whose minor unit has other than two digits. */
const currenciesByDigits: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
}

const rightToLeftMark = /[\u200f\u061c]/
