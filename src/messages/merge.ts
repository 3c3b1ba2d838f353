import { isText } from '../model/text.ts'
import type { LocaleTexts } from './catalogue/localeTexts.ts'
import type { MessageOverrides } from './catalogue/messages.ts'
import type { ChannelMessages } from './catalogue/shared.ts'
import { normalizeLocale } from './locale.ts'

/**
 * A catalogue, or some slices of it, with some of its texts replaced.
 *
 * Blank texts are ignored, so that an untranslated string of a host never erases one of ours.
 */
export function mergeMessages<Some extends LocaleTexts>(
  messages: Some,
  overrides: MessageOverrides,
): Some {
  const merged = mergeRecord(messages, overrides)
  return { ...merged, locale: normalizeLocale(merged.locale) ?? messages.locale }
}

function mergeRecord<Catalogue extends object>(base: Catalogue, overrides: unknown): Catalogue {
  if (!isObject(overrides)) return base
  const replaced = Object.entries(base).flatMap(([key, current]: [string, unknown]) => {
    const value: unknown = Reflect.get(overrides, key)
    if (value === null && key === dispensableText) return [[key, null]]
    if (typeof current === 'string') return isText(value) ? [[key, value]] : []
    if (isPlural(current)) return isPlural(value) ? [[key, value]] : []
    return isObject(current) ? [[key, mergeRecord(current, value)]] : []
  })
  return { ...base, ...Object.fromEntries(replaced) }
}

/** The one text a host can leave out on purpose. */
const dispensableText: keyof ChannelMessages = 'limits'

/** The plural forms of a text are replaced together. */
function isPlural(value: unknown): boolean {
  return isObject(value) && 'other' in value && Object.values(value).every(isText)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
