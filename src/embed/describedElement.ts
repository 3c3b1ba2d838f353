import type { LazyFile } from '../components/shared/lazy/lazyFile.ts'
import { AppElement } from './AppElement.ts'
import type { Attributes, ObjectProperties } from './descriptors/attributes.ts'
import { KitElement } from './KitElement.ts'
import { defineProperties } from './properties.ts'

/** A base class with the attributes and properties of one element. */
export interface DescribedClass<Base extends KitElement, Described extends Attributes> {
  new (): Base & ObjectProperties<Described>
  readonly version: string
  readonly observedAttributes: readonly string[]
}

/** A base class for an element about an app. Its properties follow from its attributes. */
export function appElement<Described extends Attributes>(
  attributes: Described,
): DescribedClass<AppElement, Described>
export function appElement(attributes: Attributes): object {
  abstract class DescribedElement extends AppElement {
    static readonly observedAttributes = Object.keys(attributes)
  }
  defineProperties(DescribedElement.prototype, attributes)
  return DescribedElement
}

/** The same for an element that is about no app. */
export function kitElement<Described extends Attributes>(
  attributes: Described,
): DescribedClass<KitElement, Described>
export function kitElement(attributes: Attributes): object {
  abstract class DescribedElement extends KitElement {
    static readonly observedAttributes = Object.keys(attributes)
  }
  defineProperties(DescribedElement.prototype, attributes)
  return DescribedElement
}

/** Draws an element by a lazy file, and again once that is loaded. */
export function drawLazily<Drawn extends KitElement, Input, Content>(
  { current, load }: LazyFile<{ draw: (element: Drawn, input: Input) => Content }>,
  element: Drawn,
  input: Input,
): Content | undefined {
  if (current === undefined) void load().then((file) => file && element.requestUpdate())
  return current?.draw(element, input)
}
