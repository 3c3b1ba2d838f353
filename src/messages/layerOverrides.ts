import type { MessageOverrides } from './catalogue/messages.ts'

type Stack = readonly MessageOverrides[]

const stacks = new WeakMap<Stack, WeakMap<MessageOverrides, Stack>>()

/**
 * Texts that replace others, on top of those that do already. The same list for the same texts, so
 * that a page with a provider for every app merges its catalogue once.
 */
export function layerOverrides(below: Stack, messages: MessageOverrides | undefined): Stack {
  // Callers without types pass the name of a language.
  if (typeof messages !== 'object' || messages === null) return below
  const known = stacks.get(below)?.get(messages)
  if (known !== undefined) return known
  const stack = [...below, messages]
  const onThose = stacks.get(below) ?? new WeakMap<MessageOverrides, Stack>()
  stacks.set(below, onThose.set(messages, stack))
  return stack
}
