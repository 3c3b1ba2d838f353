import { itemsOf, readOwn } from './ownProperties.ts'
import type { Result } from './result.ts'

/** Items of a portal's list, as far as they can be read. */
export interface Items<Item> {
  readonly items: readonly Item[]
  /** How many could not be read. */
  readonly unreadable: number
}

/**
 * Parses every item of a list. An item may also be the result of parsing one: its value is parsed
 * again, so that what is drawn stays as it is whatever a page does to its objects.
 */
export function parseItems<Item>(
  list: unknown,
  parse: (input: unknown) => Result<Item>,
): Items<Item> {
  const items: Item[] = []
  let unreadable = 0
  for (const input of itemsOf(list)) {
    const result = parse(readOwn(input, 'ok') === undefined ? input : readOwn(input, 'value'))
    if (result.ok) items.push(result.value)
    else unreadable++
  }
  return { items, unreadable }
}

/** Whether an item is about an app: it names that app or none. Without an app every item is. */
export function isAbout(item: { readonly appId?: string }, appId: string | undefined): boolean {
  return appId === undefined || item.appId === undefined || item.appId === appId
}
