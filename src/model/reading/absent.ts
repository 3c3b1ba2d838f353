import { isList, readOwn } from './ownProperties.ts'

/** Whether a value stands for none: many languages write null or an empty text for a missing field. */
export function isAbsent(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === ''
}

/** Whether a value is a list without items, as which PHP writes an object without keys. */
export function isEmptyList(value: unknown): boolean {
  return isList(value) && readOwn(value, 'length') === 0
}
