/** A range of money given in minor units: "$100 – $250"; `undefined` for what `Intl` cannot write. */
export function formatMoneyRange(
  locale: string,
  currency: string,
  min: number,
  max: number,
): string | undefined {
  const write = (currencyDisplay: 'symbol' | 'code') => {
    const money = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay,
      trailingZeroDisplay: 'stripIfInteger',
    })
    const scale = 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2)
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

const rightToLeftMark = /[\u200f\u061c]/
