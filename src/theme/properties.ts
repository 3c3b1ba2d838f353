import type { ChannelId } from '../model/scheme/clearOSScheme.ts'
import type { ColorRole } from './colorRoles.ts'
import { themes } from './tokens.ts'

// The kit reads the public `--slk-` properties, so a value on any ancestor wins, even across shadow
// roots. It sets them only on dialogs and tooltips, which copy the values of their legend. Themes set
// the private `--_slk-` properties. Sizes are in px, not rem: a host's root font may be 10 px.

/** Returns a colour in CSS: the host's, else the theme's, else the colour scheme's. */
export function color(role: ColorRole): string {
  return themed(`color-${role}`, themes.light.color[role], themes.dark.color[role])
}

/** Returns the hue of a channel in CSS: the host's, else the theme's, else the colour scheme's. */
export function channelColor(id: ChannelId): string {
  return themed(`channel-${id}`, themes.light.channel[id], themes.dark.channel[id])
}

export const font = 'var(--slk-font, inherit)'

/** The radius of boxes. */
export const radius = 'var(--slk-radius, 8px)'

/** The size of a mark. */
export const markSize = 'var(--slk-mark-size, 12px)'

function themed(name: string, light: string, dark: string): string {
  return `var(--slk-${name}, var(--_slk-${name}, light-dark(${light}, ${dark})))`
}
