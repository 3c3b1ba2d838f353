/** What a colour is for. Every one can be set from outside as `--slk-color-<role>`. */
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
export type ColorRole = (typeof colorRoles)[number]
