import type { ChannelId } from '../model/scheme/clearOSScheme.ts'
import type { ClearOSEdition } from './clearOSEditions.ts'
import type { ColorRole } from './colorRoles.ts'

/** The values of `data-slk-theme`. Without the attribute, `color-scheme` decides. */
export const themeNames = ['light', 'dark', 'clearos'] as const
/** One of `themeNames`. */
export type ThemeName = (typeof themeNames)[number]

/** A theme as plain data. */
export interface ThemeTokens {
  readonly scheme: 'light' | 'dark'
  readonly color: Readonly<Record<ColorRole, string>>
  readonly channel: Readonly<Record<ChannelId, string>>
}

// ClearOS users know these hues: yellow, green, teal, orange, black. A test checks that the exact
// colours differ enough for every kind of colour vision.

const light: ThemeTokens = {
  scheme: 'light',
  color: {
    text: '#1f2428',
    muted: '#57606a',
    surface: '#ffffff',
    border: '#d0d7de',
    accent: '#0b62a8',
    focus: '#0b62a8',
    unavailable: '#737b83',
    danger: '#961b15',
  },
  channel: {
    'public-forum': '#a58300',
    'dedicated-forum': '#307b39',
    developer: '#008998',
    professional: '#ca4509',
    consulting: '#16191c',
  },
}

const dark: ThemeTokens = {
  scheme: 'dark',
  color: {
    text: '#f0f3f6',
    muted: '#b1bac4',
    surface: '#1c2128',
    border: '#444c56',
    accent: '#7cc0ff',
    focus: '#7cc0ff',
    unavailable: '#8b949e',
    danger: '#ffa198',
  },
  channel: {
    'public-forum': '#f5da1f',
    'dedicated-forum': '#2fb457',
    developer: '#5cd0e0',
    professional: '#f27519',
    consulting: '#ffffff',
  },
}

/** The warm greys of the ClearOS pages. */
const clearos: ThemeTokens = {
  scheme: 'light',
  color: {
    text: '#464141',
    muted: '#696363',
    surface: '#ffffff',
    border: '#dddddd',
    accent: '#507519',
    focus: '#507519',
    unavailable: '#7a7474',
    danger: '#961b15',
  },
  channel: light.channel,
}

export const themes: Readonly<Record<ThemeName, ThemeTokens>> = { light, dark, clearos }

/** The accent of each edition, darkened to be readable on the greys of the pages. */
export const clearOSAccents: Readonly<Record<ClearOSEdition, string>> = {
  community: clearos.color.accent,
  business: '#b34a0d',
  home: '#696363',
  hosted: '#2b6ca6',
  none: '#9c5510',
}

/** The colours for `prefers-contrast: more`, by colour scheme. */
export const moreContrast: Readonly<Record<'light' | 'dark', ThemeTokens>> = {
  light: {
    ...light,
    color: {
      ...light.color,
      text: '#000000',
      muted: '#24292e',
      border: '#57606a',
      accent: '#003f75',
      focus: '#003f75',
      unavailable: '#4d555d',
    },
  },
  dark: {
    ...dark,
    color: {
      ...dark.color,
      text: '#ffffff',
      muted: '#e6edf3',
      border: '#b1bac4',
      accent: '#b3dcff',
      focus: '#b3dcff',
      unavailable: '#c9d1d9',
    },
  },
}
