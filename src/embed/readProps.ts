import type { Issue } from '../model/reading/issue.ts'
import { isOn, readAttribute } from './attributes.ts'
import type {
  Attributes,
  AttributeValue,
  ObjectValues,
  PropName,
} from './descriptors/attributes.ts'
import { appAttributes } from './descriptors/shared.ts'
import { objectOf } from './properties.ts'

/** The attributes that an element itself reads, without those of the kit. */
type OwnName<Described extends Attributes> = Exclude<
  keyof Described & string,
  keyof typeof appAttributes
>

/** Reads an attribute, and collects what is wrong with it. */
export type AttributeReader<Value> = (
  element: Element,
  name: string,
  issues: Issue[],
) => Value | undefined

/** A reader for every attribute of an element that is neither text nor boolean. */
type Readers<Described extends Attributes> = {
  readonly [Name in OwnName<Described> as Described[Name] extends 'text' | 'boolean'
    ? never
    : Name]: AttributeReader<AttributeValue<Name, Described[Name]>>
}

/** The props of the component that an element draws. */
type ReadProps<Described extends Attributes> = {
  readonly [Name in OwnName<Described> as PropName<Name>]:
    | AttributeValue<Name, Described[Name]>
    | undefined
}

interface ReadAttributes<Described extends Attributes> {
  readonly props: ReadProps<Described>
  readonly issues: readonly Issue[]
}

/** Reads the props of a component from an element. An object that is set as a property wins. */
export function readProps<Described extends Attributes>(
  element: Element,
  attributes: Described,
  readers: Readers<Described>,
): ReadAttributes<Described>
export function readProps(
  element: Element,
  attributes: Attributes,
  readers: Readonly<Record<string, AttributeReader<unknown>>>,
): object {
  const issues: Issue[] = []
  const read = (name: string): unknown => {
    if (attributes[name] === 'boolean') return isOn(element, name)
    const object = isObjectName(name, attributes) ? objectOf(element, name) : undefined
    return object ?? (readers[name] ?? readAttribute)(element, name, issues)
  }
  const names = Object.keys(attributes).filter((name) => !(name in appAttributes))
  return { props: Object.fromEntries(names.map((name) => [propName(name), read(name)])), issues }
}

function isObjectName(name: string, attributes: Attributes): name is keyof ObjectValues {
  return attributes[name] === 'object'
}

/** `heading-level` is `headingLevel`. */
function propName(attribute: string): string {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
