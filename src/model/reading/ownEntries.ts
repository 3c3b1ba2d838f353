import { isRecord } from './ownProperties.ts'

/** Returns the items of a list; none for anything else, or if reading throws. */
export function itemsOf(list: unknown): readonly unknown[] {
  try {
    return Array.isArray(list) ? [...list] : []
  } catch {
    return []
  }
}

/** Returns the own keys of a record; none for anything else, or if reading throws. */
export function ownKeys(source: unknown): readonly string[] {
  try {
    return isRecord(source) ? Object.keys(source) : []
  } catch {
    return []
  }
}
