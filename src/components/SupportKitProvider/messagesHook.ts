import type { MessageOverrides, Messages } from '../../messages/catalogue.ts'
import { mergeMessages } from '../../messages/merge.ts'
import { useSupportKit } from './SupportKitContext.ts'

/**
 * A hook that gives a component its texts: English, with what providers replace. Merged once for
 * all components that ask.
 * @__NO_SIDE_EFFECTS__
 */
export function messagesHook<Some extends Pick<Messages, 'locale'>>(english: Some): () => Some {
  const merged = new WeakMap<readonly MessageOverrides[], Some>()
  return () => {
    const { messages: overrides } = useSupportKit()
    if (overrides.length === 0) return english
    const known = merged.get(overrides)
    if (known !== undefined) return known
    const messages = overrides.reduce<Some>(mergeMessages, english)
    merged.set(overrides, messages)
    return messages
  }
}
