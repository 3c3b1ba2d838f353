import { type Check, copyDocument } from './fields.ts'
import { itemsOf, ownKeys } from './ownEntries.ts'
import { isList, isRecord, readOwn } from './ownProperties.ts'

/** The readable items of a portal's list. */
export interface Items<Item> {
  readonly items: readonly Item[]
  /** The number of items that could not be read. */
  readonly unreadable: number
}

/**
 * Copies the items of a list that pass the check. An item may be the result of a parser. Copies
 * protect a widget from later changes by the page.
 */
export function copyItems<Item>(list: unknown, check: Check<Item>): Items<Item> {
  const inputs = inputsIn(list)
  // An invalid list must not look like an empty one.
  if (inputs === undefined) return { items: [], unreadable: 1 }
  const items: Item[] = []
  let unreadable = 0
  for (const input of inputs) {
    const item = copyDocument(isResult(input) ? readOwn(input, 'value') : input, check)
    if (item === undefined) unreadable++
    else items.push(item)
  }
  return { items, unreadable }
}

/** Returns the inputs in a list. PHP writes a list with gaps as an object with numeric keys. */
function inputsIn(list: unknown): readonly unknown[] | undefined {
  if (list === undefined || list === null) return []
  if (isList(list)) return itemsOf(list)
  const keys = ownKeys(list)
  const isNumbered = isRecord(list) && keys.every((key) => /^\d+$/.test(key))
  return isNumbered ? keys.map((key) => readOwn(list, key)) : undefined
}

function isResult(input: unknown): boolean {
  const isRead = readOwn(input, 'ok')
  return typeof isRead === 'boolean' && readOwn(input, isRead ? 'value' : 'issues') !== undefined
}

/** Returns true if an item names the app or no app, and for every item without an app. */
export function isAbout(item: { readonly appId?: string }, appId: string | undefined): boolean {
  return appId === undefined || item.appId === undefined || item.appId === appId
}
