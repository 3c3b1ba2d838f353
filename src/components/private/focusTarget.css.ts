import { style } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'

/** Focused by the kit, not by a press: when it has taken the place of what had the focus. */
export const focusTarget = style({
  borderRadius: 2,
  selectors: {
    '&&:focus': { outline: 'none' },
    '&&:focus-visible': { outline: `2px solid ${color('focus')}`, outlineOffset: 2 },
  },
})
