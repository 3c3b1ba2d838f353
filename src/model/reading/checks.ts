import { isCount } from '../values/count.ts'
import { isMatch } from '../values/match.ts'
import { amountLimit, currencyPattern, type MoneyRange } from '../values/money.ts'
import { readReference, referencePattern } from '../values/reference.ts'
import { isText, isWithin, nameLimit, withoutDirectionControls } from '../values/text.ts'
import { isCalendarDate, type MinuteRange, minuteLimit, normalizeInstant } from '../values/time.ts'
import { emailLimit, emailPattern, space, urlLimit, urlPattern } from '../values/url.ts'
import { type Check, inside, type Place, type Rule, refuse } from './fields.ts'
import { isRecord, readOwn } from './ownProperties.ts'

// The checks that several documents share.

const notBlank = /* @__PURE__ */ new RegExp(`[^${space}]`)

/** Checks for a text that is not blank. */
export function text(maxLength: number): Check<string> {
  const expected = `a text of 1 to ${maxLength} characters, not blank`
  return leaf(expected, textRule(maxLength), (input) =>
    isText(input) && isWithin(input, maxLength) ? input : undefined,
  )
}

/** Checks a text and removes direction controls: people must see what they agree to. */
export function plainText(maxLength: number): Check<string> {
  const check = text(maxLength)
  return {
    ...check,
    read: (input, place) =>
      check.read(typeof input === 'string' ? withoutDirectionControls(input) : input, place),
  }
}

/** Checks a name: a text of 1 to 200 characters. */
export const name = /* @__PURE__ */ text(nameLimit)
/** Checks the id of an app. Accepts a whole number. */
export const identifier: Check<string> = /* @__PURE__ */ (() => {
  const check = plainText(nameLimit)
  return {
    ...check,
    read: (input: unknown, place: Place) =>
      check.read(Number.isSafeInteger(input) ? String(input) : input, place),
  }
})()

/** Checks a text of 1 to 2,000 characters. */
export const longText = /* @__PURE__ */ text(2_000)

/** Checks the address of a link, as `safeHref` does. */
export const url = /* @__PURE__ */ pattern(
  urlPattern,
  urlLimit,
  `an https:, http: or mailto: address of at most ${urlLimit} characters`,
)

/** Checks an e-mail address, as `mailtoHref` does. */
export const email = /* @__PURE__ */ pattern(
  emailPattern,
  emailLimit,
  `an e-mail address of at most ${emailLimit} characters`,
)

/** Checks an ISO 4217 code in capitals. */
export const currency = /* @__PURE__ */ pattern(
  currencyPattern,
  3,
  'a currency code of three capital letters, such as USD',
)

/** Checks a reference. Accepts a whole number. */
export const reference = /* @__PURE__ */ leaf(
  'a reference of 1 to 50 letters and digits, with dots, dashes and underscores between them, such as 12345 or ABC-123',
  textRule(50, referencePattern),
  readReference,
)

/** Checks and normalizes an instant. */
export const time = /* @__PURE__ */ leaf(
  'an ISO 8601 time with a zone, such as 2026-11-24T06:00:00Z',
  textRule(40, /^\d{4}-\d\d-\d\d[Tt ]/),
  (input) => (typeof input === 'string' ? normalizeInstant(input) : undefined),
)

/** Checks a calendar date without a time zone. */
export const date = /* @__PURE__ */ leaf(
  'a calendar date without a time, such as 2026-12-04',
  textRule(10, /^\d{4}-\d\d-\d\d$/),
  (input) => (typeof input === 'string' && isCalendarDate(input) ? input : undefined),
)

/** Checks an amount of money in minor units. */
export const amount = /* @__PURE__ */ integer(
  0,
  amountLimit,
  'a whole number of minor units (cents) from 0 to 1,000,000,000',
)

/** Checks a number of whole minutes. */
export const minutes = /* @__PURE__ */ integer(
  0,
  minuteLimit,
  'a whole number of minutes from 0 to 1,000,000',
)

/** Checks for a boolean. Accepts no number and no text. */
export const flag = /* @__PURE__ */ leaf('true or false', { type: 'boolean' }, (input) =>
  typeof input === 'boolean' ? input : undefined,
)

/** Checks for a whole number from `min` to `max`. */
export function integer(min: number, max: number, expected: string): Check<number> {
  return leaf(expected, { type: 'integer', min, max }, (input) =>
    // JSON has −0, which `Intl` would format with its sign.
    isCount(input, max) && input >= min ? input || 0 : undefined,
  )
}

/** Checks for one of the values. */
export function choice<const Value extends string | number>(
  values: readonly Value[],
  expected = `one of ${values.join(', ')}`,
): Check<Value> {
  return leaf(expected, { type: 'choice', values }, (input) =>
    values.find((value) => value === input),
  )
}

/** Extends a check by a rule across fields: `refine` refuses an invalid value. */
export function refined<Value>(
  check: Check<Value>,
  refine: (value: Value, place: Place) => Value | undefined,
): Check<Value> {
  return {
    ...check,
    read(input, place) {
      const value = check.read(input, place)
      return value === undefined ? undefined : refine(value, place)
    },
  }
}

/** Extends the check of a range: `min` must not be above `max`. */
export function ordered<Range extends MoneyRange | MinuteRange>(check: Check<Range>): Check<Range> {
  return refined(check, (range, place) =>
    range.min <= range.max
      ? range
      : refuse(inside(place, 'min'), `at most max (${range.max})`, range.min),
  )
}

/** Checks a record whose fields depend on its `status`. */
export function byStatus<Value extends { readonly status: string }>(
  checks: Readonly<Record<Value['status'], Check<Value>>>,
  expected: string,
): Check<Value> {
  const byName = new Map<unknown, Check<Value>>(Object.entries(checks))
  return {
    expected,
    rule: { type: 'variants', variants: [...byName.values()].map(({ rule }) => rule) },
    read(input, place) {
      if (!isRecord(input)) return refuse(place, expected, input)
      const status = readOwn(input, 'status')
      const check = byName.get(status)
      if (check !== undefined) return check.read(input, place)
      const advice = status === undefined ? 'Add it.' : 'Correct it.'
      return refuse(
        inside(place, 'status', advice),
        `one of ${[...byName.keys()].join(', ')}`,
        status,
      )
    },
  }
}

function pattern(regExp: RegExp, maxLength: number, expected: string): Check<string> {
  return leaf(expected, textRule(maxLength, regExp), (input) =>
    isMatch(input, maxLength, regExp) ? input : undefined,
  )
}

function textRule(maxLength: number, regExp = notBlank): Rule {
  return { type: 'text', maxLength, pattern: regExp }
}

/** Checks a value that is not a record. */
export function leaf<Value>(
  expected: string,
  rule: Rule,
  read: (input: unknown) => Value | undefined,
): Check<Value> {
  return { expected, rule, read: (input, place) => read(input) ?? refuse(place, expected, input) }
}
