import { readOwn } from './ownProperties.ts'

/** Returns what an input holds: the document itself, or that of a result or a reading. */
export function unwrap(input: unknown): unknown {
  const isRead = readOwn(input, 'ok')
  if (typeof isRead === 'boolean') return isRead ? readOwn(input, 'value') : undefined
  return readOwn(input, 'status') === 'ready' ? readOwn(input, 'policy') : input
}
