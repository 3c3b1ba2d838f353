import { useState } from 'react'

/**
 * A value that the parent keeps, or the component if the parent does not.
 *
 * @param value of the parent; `undefined` and `null` leave it to the component
 * @param initial value that the component begins with
 * @returns the value, and a function that changes it if the component keeps it
 */
export function useControlled<Value>(
  value: Value | null | undefined,
  initial: Value,
): readonly [Value, (next: Value) => void] {
  const [kept, setKept] = useState(initial)
  const isControlled = value !== undefined && value !== null
  return [isControlled ? value : kept, (next) => !isControlled && setKept(() => next)]
}
