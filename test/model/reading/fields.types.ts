// Compiled, never run: `tsc` reports a `@ts-expect-error` that expects nothing.
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { filterBySupport } from '../../../src/model/filter/filterBySupport.ts'
import type { supportPolicySchema } from '../../../src/model/policy/parseSupportPolicy.ts'
import type { SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import { amount, choice, flag, ordered, text } from '../../../src/model/reading/checks.ts'
import {
  decisive,
  type Fields,
  optional,
  parseDocument,
  record,
  required,
} from '../../../src/model/reading/fields.ts'
import type { Issue } from '../../../src/model/reading/issue.ts'
import type { Result } from '../../../src/model/reading/result.ts'
import type { SupportScheme } from '../../../src/model/scheme/supportScheme.ts'
import type {
  EnteringAction,
  EnteringActionType,
  ObtainingAction,
  ObtainingActionType,
} from '../../../src/model/support/action.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <_Claim extends true>(): void => {}

// A table of fields fits its document, or does not compile.

interface Lamp {
  readonly id: string
  readonly isOn?: boolean
  readonly level: 1 | 2
}

const id = required(text(5))
const isOn = optional(flag)
const level = required(choice([1, 2]))

export const lamp: Fields<Lamp> = { id, isOn, level }
export const withFallbacks: Fields<Lamp> = {
  id: decisive(text(5), 'none'),
  isOn: decisive(flag),
  level: optional(choice([1, 2]), 1),
}
// @ts-expect-error A field is missing.
export const withoutId: Fields<Lamp> = { isOn, level }
// @ts-expect-error An optional field is missing.
export const withoutIsOn: Fields<Lamp> = { id, level }
// @ts-expect-error The document has no such field.
export const withColour: Fields<Lamp> = { id, isOn, level, colour: isOn }
// @ts-expect-error The document cannot do without its id.
export const withOptionalId: Fields<Lamp> = { id: optional(text(5)), isOn, level }
// @ts-expect-error Nor can a decisive field be absent without a fallback.
export const withDecisiveId: Fields<Lamp> = { id: decisive(text(5)), isOn, level }
// @ts-expect-error The document can do without isOn.
export const withRequiredIsOn: Fields<Lamp> = { id, isOn: required(flag), level }
// @ts-expect-error A number is no text.
export const withNumber: Fields<Lamp> = { id: required(amount), isOn, level }
// @ts-expect-error The check lets more through than the type.
export const withMore: Fields<Lamp> = { id, isOn, level: required(choice([1, 2, 3])) }
// @ts-expect-error The fallback is no value of the field.
export const withOtherFallback: Fields<Lamp> = { id, isOn, level: optional(choice([1, 2]), 3) }
// @ts-expect-error Only a range has an order.
export const orderedLamp = ordered(record<Lamp>(lamp, 'a lamp'))

// A result has a value or issues, and says which.

export const result: Result<Lamp> = parseDocument({}, record(lamp, 'a lamp'))
// @ts-expect-error Nobody knows yet whether there is a value.
export const value = result.value
export const known: Lamp | readonly Issue[] = result.ok ? result.value : result.issues
// @ts-expect-error A failure has no warnings.
export const warnings = result.ok || result.warnings

// The filter keeps the type of the apps.

interface App {
  readonly title: string
  readonly policy?: SupportPolicy
}

const apps: readonly App[] = []
const criteria = { channels: [], match: 'any' } as const
const found = filterBySupport(apps, criteria, { policyOf: ({ policy }) => policy })
holds<Same<typeof found.matching, readonly App[]>>()
// @ts-expect-error An app has no such property.
filterBySupport(apps, criteria, { policyOf: ({ polcy }) => polcy })
// @ts-expect-error An app is no policy.
filterBySupport(apps, criteria, { policyOf: (app) => app })
// @ts-expect-error No such channel.
filterBySupport(apps, { channels: ['phone'], match: 'any' }, { policyOf: ({ policy }) => policy })

// What others rely on.

holds<Same<StandardSchemaV1.InferOutput<typeof supportPolicySchema>, SupportPolicy>>()
holds<Same<EnteringAction['type'], EnteringActionType>>()
holds<Same<ObtainingAction['type'], ObtainingActionType>>()
export const standardIssue = (issue: Issue): StandardSchemaV1.Issue => issue
export const scheme: SupportScheme<'chat'> = {
  // @ts-expect-error No such mark.
  channels: [{ id: 'chat', provider: 'partner', commitment: 'none', access: 'open', mark: 'star' }],
}
