import type { LocaleTexts } from '../../messages/catalogue/localeTexts.ts'
import type { MessageOverrides } from '../../messages/catalogue/messages.ts'
import { isObject, mergeMessages } from '../../messages/merge.ts'
import { useSupportKit } from './SupportKitContext.ts'

/**
 * Creates the hook that gives a component one slice of the texts: English, with what providers
 * replace. The same texts are merged once, however many providers and components a page has.
 * @__NO_SIDE_EFFECTS__
 */
export function messagesHook<Slice extends LocaleTexts>(english: Slice): () => Slice {
  const merged = new WeakMap<Slice, WeakMap<MessageOverrides, Slice>>()
  const replace = (slice: Slice, overrides: MessageOverrides | undefined): Slice => {
    // Callers without types pass the name of a language.
    if (!isObject(overrides)) return slice
    const known = merged.get(slice) ?? new WeakMap<MessageOverrides, Slice>()
    const messages = known.get(overrides) ?? mergeMessages(slice, overrides)
    merged.set(slice, known.set(overrides, messages))
    return messages
  }
  return () => useSupportKit().messages.reduce(replace, english)
}
