import { style } from '@vanilla-extract/css'
import { focusRing } from '../layout/focusRing.ts'

/** Focused by the kit, not by a press: when it has taken the place of what had the focus. */
export const focusTarget = style({
  borderRadius: 2,
  selectors: {
    '&&:focus': { outline: 'none' },
    '&&:focus-visible': focusRing(),
  },
})
