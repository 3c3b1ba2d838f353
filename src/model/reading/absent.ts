import { isList, readOwn } from './ownProperties.ts'

/** Returns true for a missing value. Many languages write null or an empty text for one. */
export function isAbsent(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === ''
}

/** Returns true for a list without items: PHP writes an object without keys as `[]`. */
export function isEmptyList(value: unknown): boolean {
  return isList(value) && readOwn(value, 'length') === 0
}
