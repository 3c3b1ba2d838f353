import type { Attributes, ObjectValues } from './descriptors/attributes.ts'

/** An element that draws itself again after a change. */
interface LiveElement extends Element {
  requestUpdate(): void
}

const objects = new WeakMap<Element, Partial<ObjectValues>>()

/** The object that a property of an element holds. It wins over the attribute of its name. */
export function objectOf<Name extends keyof ObjectValues>(
  element: Element,
  name: Name,
): ObjectValues[Name] | undefined {
  return objects.get(element)?.[name]
}

/** Gives a class a property for each of its attributes that holds an object. */
export function defineProperties(prototype: LiveElement, attributes: Attributes): void {
  for (const name of Object.keys(attributes)) {
    if (attributes[name] !== 'object') continue
    Object.defineProperty(prototype, name, {
      get(this: LiveElement): unknown {
        return Reflect.get(objects.get(this) ?? {}, name)
      },
      set(this: LiveElement, value: unknown) {
        // Frameworks set text as a property too, which is what the attribute says.
        if (typeof value === 'string') this.setAttribute(name, value)
        const isObject = typeof value === 'object' && value !== null
        objects.set(this, { ...objects.get(this), [name]: isObject ? value : undefined })
        this.requestUpdate()
      },
    })
  }
}

/** Sets again what was set before the element was defined: it would hide the property. */
export function takeEarlyProperties(element: LiveElement): void {
  for (const name of Object.keys(element)) {
    if (!(name in Object.getPrototypeOf(element))) continue
    const value: unknown = Reflect.get(element, name)
    Reflect.deleteProperty(element, name)
    Reflect.set(element, name, value)
  }
}
