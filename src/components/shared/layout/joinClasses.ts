/** Joins class names and leaves out the missing ones. */
export function joinClasses(first: string, ...others: readonly (string | undefined)[]): string {
  let joined = first
  for (const name of others) if (name) joined += ` ${name}`
  return joined
}
