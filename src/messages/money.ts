/**
 * A range of money given in minor units: "$100 – $250"; `undefined` for what is no range, or what
 * `Intl` cannot write.
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
    // Where it runs from right to left, the two halves of "US$" would change places.
    return rightToLeftMark.test(range) ? write('code') : range
  } catch {
    return undefined
  }
}

/** How many digits the minor unit of a currency is (ISO 4217): engines do not agree on all. */
function minorDigits(currency: string): number {
  if (withoutMinor.test(currency)) return 0
  return ofThousandths.test(currency) ? 3 : 2
}

const withoutMinor = /^(?:BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|VND|VUV|XAF|XOF|XPF)$/
const ofThousandths = /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/

const rightToLeftMark = /[\u200f\u061c]/
