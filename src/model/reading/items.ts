import { type Check, copyDocument } from './fields.ts'
import { itemsOf, ownKeys } from './ownEntries.ts'
import { isList, isRecord, readOwn } from './ownProperties.ts'

/** Items of a portal's list, as far as they can be read. */
export interface Items<Item> {
  readonly items: readonly Item[]
  /** How many could not be read. */
  readonly unreadable: number
}

/**
 * Copies every item of a list that its check accepts. An item may also be the result of parsing
 * one. The copies protect a widget from later changes by the page.
 */
export function copyItems<Item>(list: unknown, check: Check<Item>): Items<Item> {
  const inputs = inputsIn(list)
  // Something was given, and it is no list: that is not nothing.
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

/** The inputs in a list. PHP writes a list with gaps as an object with numbers for keys. */
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

/** Whether an item is about an app: it names that app or none. Without an app every item is. */
export function isAbout(item: { readonly appId?: string }, appId: string | undefined): boolean {
  return appId === undefined || item.appId === undefined || item.appId === appId
}
