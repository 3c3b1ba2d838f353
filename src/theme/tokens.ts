import type { ChannelId } from '../model/policy/channel.ts'

/** The themes a page can ask for with `data-slk-theme`. `color-scheme` decides where it does not. */
export const themeNames = ['light', 'dark'] as const
export type ThemeName = (typeof themeNames)[number]

/** What a colour is for. Every one can be set from outside as `--slk-color-<role>`. */
export const colorRoles = [
  'text',
  'muted',
  'surface',
  'border',
  'accent',
  'focus',
  'unavailable',
] as const
export type ColorRole = (typeof colorRoles)[number]

/** A theme as plain data: the colours of every role and channel. */
export interface ThemeTokens {
  readonly color: Readonly<Record<ColorRole, string>>
  readonly channel: Readonly<Record<ChannelId, string>>
}

/** The hues keep to the families ClearOS users know: yellow, green, teal, orange, black. */
export const themes: Readonly<Record<ThemeName, ThemeTokens>> = {
  light: {
    color: {
      text: '#1f2428',
      muted: '#57606a',
      surface: '#ffffff',
      border: '#d0d7de',
      accent: '#0b62a8',
      focus: '#0b62a8',
      unavailable: '#737b83',
    },
    channel: {
      'public-forum': '#a38600',
      'dedicated-forum': '#3f7d20',
      developer: '#007a87',
      professional: '#d1540a',
      consulting: '#16191c',
    },
  },
  dark: {
    color: {
      text: '#f0f3f6',
      muted: '#b1bac4',
      surface: '#1c2128',
      border: '#444c56',
      accent: '#7cc0ff',
      focus: '#7cc0ff',
      unavailable: '#8b949e',
    },
    channel: {
      'public-forum': '#f2dc4b',
      'dedicated-forum': '#7cc14a',
      developer: '#3cc0cc',
      professional: '#ff9b52',
      consulting: '#f5f7f9',
    },
  },
}

/** Sides of a mark, in CSS pixels. */
export const markSizes = [12, 16, 20, 24] as const
export type MarkSize = (typeof markSizes)[number]
