import { withoutControls } from './text.ts'
import { copyShape, readOwn, type Shape } from './untrusted.ts'

// Items of a list of the portal's: tickets and quotes, or what came of reading each.

/**
 * A copy of the item: what is drawn, what is agreed to and what is recorded are one, whatever a page
 * does to its objects meanwhile.
 */
export function copyItem(input: unknown, shape: Shape): unknown {
  const isResult = readOwn(input, 'ok') !== undefined
  return copyShape(isResult ? readOwn(input, 'value') : input, shape, withoutControls)
}

/** Whether an item is about an app: it names it, or none at all. Without an app, each is. */
export function isAbout(item: { readonly appId?: string }, appId: string | undefined): boolean {
  return appId === undefined || item.appId === undefined || item.appId === appId
}
