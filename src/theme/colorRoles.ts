/** The roles of colours. A host can set each as `--slk-color-<role>`. */
export const colorRoles = [
  'text',
  'muted',
  'surface',
  'border',
  'accent',
  'focus',
  'unavailable',
  'danger',
] as const
/** One of `colorRoles`. */
export type ColorRole = (typeof colorRoles)[number]
