import { withoutDirectionControls } from '../model/values/text.ts'
import type { PluralMessage } from './catalogue/pluralMessage.ts'

// Includes the leading surrogates of scripts beyond the BMP: Adlam, Rohingya.
const rightToLeft = /[\u0590-\u08ff\u200f\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * Fills the `{placeholders}` of a text. A placeholder without a value stays visible.
 *
 * A value cannot reorder the text around it: its direction controls are removed, and it is isolated
 * if either text is right-to-left.
 */
export function fillMessage(
  message: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const isRightToLeft = rightToLeft.test(message)
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.hasOwn(values, name)) return placeholder
    const value = withoutDirectionControls(String(values[name]))
    return isRightToLeft || rightToLeft.test(value) ? `\u2068${value}\u2069` : value
  })
}

/** Formats texts and numbers for one locale. */
interface Formatter {
  /** Returns the plural form for a count. */
  plural(message: PluralMessage, count: number): string
  /** Formats a list: "public forum, developer, consulting". */
  list(items: readonly string[]): string
  /** Formats a number: "1,000". */
  number(value: number): string
}

/** Returns the formatter of a locale. Cached: `Intl` objects are slow to create. */
export function getFormatter(locale: string): Formatter {
  const formatter = formatters.get(locale) ?? createFormatter(locale)
  formatters.set(locale, formatter)
  return formatter
}

const formatters = new Map<string, Formatter>()

function createFormatter(locale: string): Formatter {
  const plurals = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale, { style: 'narrow' })
  const numbers = new Intl.NumberFormat(locale)
  return {
    plural: (message, count) => message[plurals.select(count)] ?? message.other,
    list: (items) => lists.format(items),
    number: (value) => numbers.format(value),
  }
}
