import type { LocaleTexts } from '../../messages/catalogue/localeTexts.ts'
import type { MessageOverrides } from '../../messages/catalogue/messages.ts'
import { mergeMessages } from '../../messages/merge.ts'
import { useSupportKit } from './SupportKitContext.ts'

/**
 * Creates the hook that gives a component one slice of the texts: English, with what providers
 * replace. Each list of overrides is merged once for all components.
 * @__NO_SIDE_EFFECTS__
 */
export function messagesHook<Slice extends LocaleTexts>(english: Slice): () => Slice {
  const merged = new WeakMap<readonly MessageOverrides[], Slice>()
  const names = Object.keys(english).filter((name) => name !== 'locale')
  // A catalogue without the slice leaves it in English: its `locale` would be wrong for these texts.
  const hasSlice = (texts: MessageOverrides) => names.some((name) => name in texts)
  return () => {
    const { messages: overrides } = useSupportKit()
    if (overrides.length === 0) return english
    const known = merged.get(overrides)
    if (known !== undefined) return known
    const messages = overrides.filter(hasSlice).reduce<Slice>(mergeMessages, english)
    merged.set(overrides, messages)
    return messages
  }
}
