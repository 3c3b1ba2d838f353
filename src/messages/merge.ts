import type { MessageOverrides, Messages } from './catalogue.ts'

/**
 * A catalogue with some of its texts replaced.
 *
 * Blank texts are ignored, so that an untranslated string of a host never erases one of ours.
 */
export function mergeMessages(messages: Messages, overrides: MessageOverrides): Messages {
  return mergeRecord(messages, overrides)
}

function mergeRecord<Catalogue extends object>(base: Catalogue, overrides: object): Catalogue {
  const replaced = Object.entries(base).flatMap(([key, current]: [string, unknown]) => {
    const value: unknown = Reflect.get(overrides, key)
    if (isMessage(current)) return isMessage(value) ? [[key, value]] : []
    return isRecord(current) && isRecord(value) ? [[key, mergeRecord(current, value)]] : []
  })
  return { ...base, ...Object.fromEntries(replaced) }
}

/** A text, or one with its plural forms, which are replaced together. */
function isMessage(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return isRecord(value) && 'other' in value
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
