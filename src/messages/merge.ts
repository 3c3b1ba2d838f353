import { isText } from '../model/values/text.ts'
import type { LocaleTexts } from './catalogue/localeTexts.ts'
import type { MessageOverrides } from './catalogue/messages.ts'
import type { ChannelMessages } from './catalogue/shared.ts'
import { normalizeLocale } from './locale.ts'

/**
 * Returns a catalogue or slice with overridden texts and their locale. Ignores blank texts, so that an
 * untranslated string of the host never erases one of the kit's.
 */
export function mergeMessages<Texts extends LocaleTexts>(
  texts: Texts,
  overrides: MessageOverrides,
): Texts {
  const hasTexts = Object.keys(overrides).some((name) => name !== 'locale' && name in texts)
  if (!hasTexts) return texts
  const merged = mergeRecord(texts, overrides)
  return { ...merged, locale: normalizeLocale(merged.locale) ?? texts.locale }
}

function mergeRecord<Texts extends object>(texts: Texts, overrides: unknown): Texts {
  if (!isObject(overrides)) return texts
  const merged = Object.entries(texts).map(([key, text]: [string, unknown]) => [
    key,
    mergeText(key, text, Reflect.get(overrides, key)),
  ])
  return { ...texts, ...Object.fromEntries(merged) }
}

function mergeText(key: string, text: unknown, override: unknown): unknown {
  if (override === null && key === dispensableText) return null
  if (typeof text === 'string') return isText(override) ? override : text
  if (isPlural(text)) return isPlural(override) ? override : text
  return isObject(text) ? mergeRecord(text, override) : text
}

/** The only text that a host can remove. */
const dispensableText: keyof ChannelMessages = 'limits'

/** Returns true for plural forms. They are replaced together: languages have different forms. */
function isPlural(value: unknown): boolean {
  return isObject(value) && 'other' in value && Object.values(value).every(isText)
}

/** Returns true for an object or a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
