/** The value itself, as callers without types pass it: for anything at all. */
export function untyped(value: unknown) {
  return Object({ value }).value
}
