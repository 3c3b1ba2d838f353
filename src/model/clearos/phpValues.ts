import { isCount } from '../values/count.ts'

/** The largest integer of a 32-bit PHP. */
const maxInteger = 2 ** 31 - 1

// Allows only ASCII white space as padding. Runs in linear time.
const digits = /^[\t\n\v\f\r ]*([0-9]+|0x[0-9a-f]+)[\t\n\v\f\r ]*$/i

/**
 * Reads an integer from 0 to 2³¹ − 1 as PHP may send it: a number, or a string of decimal or
 * hexadecimal digits, padded with ASCII white space. Returns `undefined` for anything else.
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

/** Reads a flag as PHP may send it. Returns `undefined` for anything else. */
export function readFlag(value: unknown): boolean | undefined {
  if (trueValues.includes(value)) return true
  return falseValues.includes(value) ? false : undefined
}
