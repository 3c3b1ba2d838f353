/** What the toolbar can set, and what a picture can ask of the browser. */
export interface PictureMode {
  readonly theme?: string
  readonly direction?: 'ltr' | 'rtl'
  readonly locale?: string
  readonly forcedColors?: 'active'
}

/** How every `Matrix` is pictured, here and by Chromatic. */
export const pictureModes = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  clearos: { theme: 'clearos business' },
  'forced-colors': { theme: 'light', forcedColors: 'active' },
  rtl: { theme: 'light', direction: 'rtl', locale: 'ar' },
} as const satisfies Readonly<Record<string, PictureMode>>

/** The parameters of a story that holds every state of a component. */
export const pictured = { chromatic: { disableSnapshot: false, modes: pictureModes } }
