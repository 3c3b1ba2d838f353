import './themes.css.ts'
import type { ChannelId } from '../model/policy/channel.ts'
import { type ColorRole, themes } from './tokens.ts'

// The kit reads these custom properties and never sets them, so that a value set anywhere above
// an element wins, shadow roots included. px, not rem: a host may have a root of 10 px.

/** The value of a colour role: the host's, or the theme's by `color-scheme`. */
export function color(role: ColorRole): string {
  return customProperty(`--slk-color-${role}`, themes.light.color[role], themes.dark.color[role])
}

/** The hue of a channel: the host's, or the theme's by `color-scheme`. */
export function channelColor(id: ChannelId): string {
  return customProperty(`--slk-channel-${id}`, themes.light.channel[id], themes.dark.channel[id])
}

/** The font: the host's choice, or the one inherited. */
export const font = 'var(--slk-font, inherit)'

/** Radius of boxes. */
export const radius = 'var(--slk-radius, 6px)'

function customProperty(name: `--slk-${string}`, light: string, dark: string): string {
  return `var(${name}, light-dark(${light}, ${dark}))`
}
