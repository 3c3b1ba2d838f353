import type { KeyDensity } from '../../components/SupportLegendKey/keyDensities.ts'
import type { HeadingLevel } from '../../components/shared/text/headingLevels.ts'
import type { FormResult } from '../../components/TicketWidget/ticketDelivery.ts'
import type { EntitlementInput } from '../../model/entitlement/entitlementInput.ts'
import type { SupportCounts } from '../../model/filter/supportCounts.ts'
import type { SupportCriteria } from '../../model/filter/supportCriteria.ts'
import type { PolicyInput } from '../../model/policy/policyInput.ts'
import type { QuoteInput } from '../../model/quote/quoteList.ts'
import type { TicketFact } from '../../model/submission/ticketRequest.ts'
import type { ReferenceFormat } from '../../model/ticket/referenceFormat.ts'
import type { TicketInput } from '../../model/ticket/ticketList.ts'
import type { MarkSize } from '../../theme/markSizes.ts'

/** The objects that an element takes: as JSON in an attribute, or as they are in a property. */
export interface ObjectValues {
  policy: PolicyInput
  entitlement: EntitlementInput
  tickets: readonly TicketInput[]
  facts: readonly TicketFact[]
  result: FormResult
  quotes: readonly QuoteInput[]
  counts: SupportCounts
  criteria: SupportCriteria
}

/** The value of an attribute, by its kind. */
interface KindValues {
  text: string
  /** A mask of the ClearOS service, which is read with the rest of the app. */
  mask: number
  /** A flag of the ClearOS service, likewise. */
  flag: 'true' | '1' | 'false' | '0' | ''
  /** Off if it is absent or `false`. */
  boolean: boolean
  /** On unless it is `false`. */
  on: 'true' | 'false'
  size: MarkSize
  density: KeyDensity
  'heading-level': HeadingLevel
  days: number
  format: ReferenceFormat
}

/** What an attribute holds. Of kind `object` are those in `ObjectValues`. */
export type AttributeKind = keyof KindValues | 'object'

/**
 * The attributes of an element, each with its kind. Their comments are what the manifest and the
 * guide say about them, `@default` included.
 */
export type Attributes = Readonly<Record<string, AttributeKind>> & {
  readonly [Name in keyof ObjectValues]?: 'object'
}

/** The value of the attribute with this name and kind, once it is read. */
export type AttributeValue<Name, Kind> = Kind extends keyof KindValues
  ? KindValues[Kind]
  : Name extends keyof ObjectValues
    ? ObjectValues[Name]
    : never

/** The properties that take objects, of an element with these attributes. */
export type ObjectProperties<Described extends Attributes> = {
  -readonly [Name in keyof Described as Described[Name] extends 'object' ? Name : never]:
    | AttributeValue<Name, Described[Name]>
    | undefined
}

/** The attributes as a template writes them. */
export type AttributeProps<Described extends Attributes> = {
  -readonly [Name in keyof Described]?:
    | Written<AttributeValue<Name, Described[Name]>, Described[Name]>
    | undefined
}

/** Numbers also as text; objects also as JSON. A format is text with a placeholder. */
type Written<Value, Kind> = Kind extends 'format'
  ? string
  : Kind extends 'object'
    ? Value | string
    : Value extends number
      ? Value | `${Value}`
      : Value

/** The name of a component's prop, of an attribute. */
export type PropName<Name> = Name extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<PropName<Rest>>}`
  : Name & string
