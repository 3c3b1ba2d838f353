const link = /<a\s[^<>]*?href=["'] ?mailto:([^"'<>]*)["'][^<>]*>([^<]*)<\/a>/gi
const tag = /<[^>]*>/g
const entity = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos|nbsp));/gi
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/**
 * The text of a value that may hold markup, without it; `undefined` if it says nothing. The address
 * of a letter stays readable, so that the kit can make its own link of it.
 */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value
    .slice(0, 2_000)
    .replace(link, (_link, mailto: string, label: string) => {
      const address = mailto.trim()
      return label.trim() === '' || label.includes(address) ? label : `${label} (${address})`
    })
    .replace(tag, '')
    .replace(entity, (_entity, decimal?: string, hexadecimal?: string, name?: string) =>
      name === undefined
        ? characterOf(
            decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal),
          )
        : (named[name.toLowerCase()] ?? ''),
    )
    .trim()
  return text === '' ? undefined : text
}

function characterOf(codePoint: number): string {
  return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : ''
}
