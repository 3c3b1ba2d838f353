import { isRecord } from './ownProperties.ts'

/** The items of a list; none for anything else, or for a list that throws. */
export function itemsOf(list: unknown): readonly unknown[] {
  try {
    return Array.isArray(list) ? [...list] : []
  } catch {
    return []
  }
}

/** The own keys of a record; none for anything else, or for a record that throws. */
export function ownKeys(source: unknown): readonly string[] {
  try {
    return isRecord(source) ? Object.keys(source) : []
  } catch {
    return []
  }
}
