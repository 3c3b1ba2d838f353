import type { LazyFile } from '../components/shared/lazy/lazyFile.ts'
import type { KitElement } from './KitElement.ts'

/** Draws an element by a lazy file, and again once that is loaded. */
export function drawLazily<Drawn extends KitElement, Input, Content>(
  { current, load }: LazyFile<{ draw: (element: Drawn, input: Input) => Content }>,
  element: Drawn,
  input: Input,
): Content | undefined {
  if (current === undefined) void load().then((file) => file && element.requestUpdate())
  return current?.draw(element, input)
}
