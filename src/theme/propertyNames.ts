import { channels } from '../model/scheme/channels.ts'
import { colorRoles } from './colorRoles.ts'

/** All public properties, without the prefix `--slk-`. */
export const propertyNames: readonly string[] = [
  ...colorRoles.map((role) => `color-${role}`),
  ...channels.map(({ id }) => `channel-${id}`),
  ...['font', 'radius', 'mark-size'],
]
