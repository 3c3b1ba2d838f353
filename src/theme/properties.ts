import type { ChannelId } from '../model/scheme/clearOSScheme.ts'
import type { ColorRole } from './colorRoles.ts'
import { themes } from './tokens.ts'

// The kit reads the public `--slk-` properties, so that a value set anywhere above an element wins,
// shadow roots included. All it sets is what a dialog or tooltip takes over from its legend. Themes
// set their `--_slk-` twins, which are not API. px, not rem: a host may have a root of 10 px.

/** The value of a colour role: the host's, the theme's, or the one of the colour scheme. */
export function color(role: ColorRole): string {
  return themed(`color-${role}`, themes.light.color[role], themes.dark.color[role])
}

/** The hue of a channel: the host's, the theme's, or the one of the colour scheme. */
export function channelColor(id: ChannelId): string {
  return themed(`channel-${id}`, themes.light.channel[id], themes.dark.channel[id])
}

/** The font: the host's choice, or the one inherited. */
export const font = 'var(--slk-font, inherit)'

/** Radius of boxes. */
export const radius = 'var(--slk-radius, 8px)'

/** Side of a mark. */
export const markSize = 'var(--slk-mark-size, 12px)'

function themed(name: string, light: string, dark: string): string {
  return `var(--slk-${name}, var(--_slk-${name}, light-dark(${light}, ${dark})))`
}
