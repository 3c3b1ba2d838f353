/** Joins class names and leaves out the missing ones. */
export function joinClasses(...names: readonly (string | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
