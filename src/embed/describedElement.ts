import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import { AppElement, type DrawFile } from './AppElement.ts'
import type { Attributes, ObjectProperties } from './descriptors/attributes.ts'
import type { KitElement } from './KitElement.ts'
import { defineProperties } from './properties.ts'
import type { ShownTexts } from './slices.ts'

/** A base class with the attributes and properties of one element. */
export interface DescribedClass<Base extends KitElement, Described extends Attributes> {
  new (): Base & ObjectProperties<Described>
  readonly version: string
  readonly observedAttributes: readonly string[]
}

/** Makes a base class from the attributes of an element. Its properties follow from them. */
export function describedElement<Base extends KitElement, Described extends Attributes>(
  base: abstract new () => Base,
  attributes: Described,
): DescribedClass<Base, Described>
export function describedElement(
  base: abstract new () => KitElement,
  attributes: Attributes,
): object {
  abstract class DescribedElement extends base {
    static readonly observedAttributes = Object.keys(attributes)
  }
  defineProperties(DescribedElement.prototype, attributes)
  return DescribedElement
}

/** The same for an element about an app that a lazy file draws. */
export function lazyElement<Described extends Attributes>(
  attributes: Described,
  texts: ShownTexts,
  importFile: () => Promise<DrawFile>,
): DescribedClass<AppElement, Described>
export function lazyElement(
  attributes: Attributes,
  texts: ShownTexts,
  importFile: () => Promise<DrawFile>,
): object {
  const file = lazyFile(importFile)
  return class extends describedElement(AppElement, attributes) {
    protected override texts = texts
    protected override readonly drawFile = file
  }
}
