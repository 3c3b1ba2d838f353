import { propertyNames } from '../../../theme/propertyNames.ts'

/** A portal leaves the direction, the theme and the properties of what opened it behind. */
export function adoptLooks(element: HTMLElement, source: Element): void {
  const looks = getComputedStyle(source)
  if (element.dir === '') element.dir = looks.direction
  element.style.colorScheme = looks.colorScheme
  for (const name of propertyNames) {
    for (const property of [`--slk-${name}`, `--_slk-${name}`]) {
      const value = looks.getPropertyValue(property)
      if (value !== '') element.style.setProperty(property, value)
    }
  }
}
