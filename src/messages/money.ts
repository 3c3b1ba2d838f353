/** A range of money given in minor units: "$100 – $250"; `undefined` for what `Intl` cannot write. */
export function formatMoneyRange(
  locale: string,
  currency: string,
  min: number,
  max: number,
): string | undefined {
  try {
    const money = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    })
    const scale = 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2)
    return min === max ? money.format(min / scale) : money.formatRange(min / scale, max / scale)
  } catch {
    return undefined
  }
}
