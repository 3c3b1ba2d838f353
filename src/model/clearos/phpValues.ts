import { isCount } from '../values/count.ts'

/** The largest integer of a 32-bit PHP. */
const maxInteger = 2 ** 31 - 1

// Padding is ASCII white space alone. The expression runs over the text once.
const digits = /^[\t\n\v\f\r ]*([0-9]+|0x[0-9a-f]+)[\t\n\v\f\r ]*$/i

/**
 * Reads an integer from 0 to 2³¹ − 1 as PHP may send it: a number, or a string of decimal or
 * hexadecimal digits with ASCII white space around it. Anything else is `undefined`.
 */
export function readInteger(value: unknown): number | undefined {
  if (typeof value === 'string') {
    const match = digits.exec(value)
    return match === null ? undefined : readInteger(Number(match[1]))
  }
  // −0 becomes 0.
  return isCount(value, maxInteger) ? value || 0 : undefined
}

const trueValues: readonly unknown[] = [true, 1, '1', 'true']
const falseValues: readonly unknown[] = [false, 0, '0', 'false', '', null, undefined]

/** Reads a flag as PHP may send it. Anything else is `undefined`. */
export function readFlag(value: unknown): boolean | undefined {
  if (trueValues.includes(value)) return true
  return falseValues.includes(value) ? false : undefined
}
