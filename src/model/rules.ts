import * as v from 'valibot'
import { amountLimit, currencyPattern } from './policy/supportPolicy.ts'
import { emailLimit, emailPattern, urlLimit, urlPattern } from './policy/url.ts'
import { referencePattern } from './reference.ts'
import { nameLimit } from './text.ts'
import { isCalendarDate, isInstant } from './time.ts'

// What the documents the kit reads have in common.
// The message of each rule completes "must be …": it becomes `expected` of an issue.

/**
 * An object whose missing keys are reported by their own rule.
 *
 * The entries have no prototype: valibot walks over all it finds in them, which on a page that has
 * extended `Object.prototype` would be more than ours.
 * @__NO_SIDE_EFFECTS__
 */
export function record<const Entries extends v.ObjectEntries>(entries: Entries, expected: string) {
  const bare: Entries = Object.assign(Object.create(null), entries)
  return v.object(bare, ({ expected: missing }) => {
    const entry = Object.entries(bare).find(([name]) => missing === JSON.stringify(name))
    return expectedBy(entry?.[1]) ?? expected
  })
}

/** A rule, as far as it says what it expects. */
interface Rule {
  readonly kind: 'schema'
  /** In words, or worded from an issue: from one that tells nothing, it is what is expected as a whole. */
  readonly message?: string | ((issue: object) => string) | undefined
}

/** What a rule says it expects. */
function expectedBy(rule: Rule | undefined): string | undefined {
  const message = rule?.message
  return typeof message === 'function' ? message({}) : message
}

/**
 * A text that says something.
 * @__NO_SIDE_EFFECTS__
 */
export function text(maxLength: number) {
  const expected = `a text of 1 to ${maxLength} characters, not blank`
  return v.pipe(
    v.string(expected),
    v.minLength(1, expected),
    v.maxLength(maxLength, expected),
    v.regex(/\S/, expected),
  )
}

export const shortText = text(nameLimit)
export const longText = text(2_000)

const urlExpected = `an https:, http: or mailto: address of at most ${urlLimit} characters`
export const url = v.pipe(
  v.string(urlExpected),
  v.maxLength(urlLimit, urlExpected),
  v.regex(urlPattern, urlExpected),
)

const emailExpected = `an e-mail address of at most ${emailLimit} characters`
export const email = v.pipe(
  v.string(emailExpected),
  v.maxLength(emailLimit, emailExpected),
  v.regex(emailPattern, emailExpected),
)

const amountExpected = 'a whole number of minor units (cents) from 0 to 1,000,000,000'
export const amount = v.pipe(
  v.number(amountExpected),
  v.integer(amountExpected),
  v.minValue(0, amountExpected),
  v.maxValue(amountLimit, amountExpected),
)

const currencyExpected = 'a currency code of three capitals, such as USD'
export const currency = v.pipe(
  v.string(currencyExpected),
  v.regex(currencyPattern, currencyExpected),
)

const referenceExpected =
  'a reference of 1 to 50 letters and digits, with dots, dashes and underscores between them, such as 12345 or ABC-123'
export const reference = v.pipe(
  v.string(referenceExpected),
  v.regex(referencePattern, referenceExpected),
)

const timeExpected = 'a time in ISO 8601 with its zone, such as 2026-11-24T06:00:00Z'
/** An instant. */
export const time = v.pipe(v.string(timeExpected), v.check(isInstant, timeExpected))

const dateExpected = 'a calendar date without a time, such as 2026-12-04'
/** A day, wherever one is. */
export const date = v.pipe(v.string(dateExpected), v.check(isCalendarDate, dateExpected))

/** What is expected of the beginning of a range. */
export const minExpected = (max: number): string => `at most max, which is ${max}`
