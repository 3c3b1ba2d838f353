import { useState } from 'react'

/** A state that the parent may keep. Reports every change, and holds it only while uncontrolled. */
export function useControllableState<Value>(
  controlled: Value | undefined,
  initial: Value,
  onChange: ((value: Value) => void) | undefined,
): [Value, (value: Value) => void] {
  const [own, setOwn] = useState(initial)
  const value = controlled === undefined ? own : controlled
  const setValue = (next: Value) => {
    if (next === value) return
    if (controlled === undefined) setOwn(next)
    onChange?.(next)
  }
  return [value, setValue]
}
