import { isWithin } from './text.ts'

/** Returns true for a text of at most `maxLength` characters that matches a pattern. */
export function isMatch(value: unknown, maxLength: number, pattern: RegExp): value is string {
  return typeof value === 'string' && isWithin(value, maxLength) && pattern.test(value)
}
