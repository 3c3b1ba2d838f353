import { globalStyle } from '@vanilla-extract/css'
import { themeNames } from './tokens.ts'

// `light-dark()` does the rest, for the element itself and everything below it.
for (const name of themeNames) {
  globalStyle(`[data-slk-theme="${name}"]`, { colorScheme: name })
}
