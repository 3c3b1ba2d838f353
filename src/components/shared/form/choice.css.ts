import { style } from '@vanilla-extract/css'
import { color } from '../../../theme/properties.ts'
import { focusRing } from '../layout/focusRing.ts'

// Twice the class, because hosts say `fieldset { … }`, and Bootstrap a lot about `legend` and `label`.

/** What hosts say of fields and their labels, taken back. */
export const plainField = {
  float: 'none',
  inlineSize: 'auto',
  minInlineSize: 0,
  margin: 0,
  padding: 0,
  border: 0,
  color: 'inherit',
  font: 'inherit',
  letterSpacing: 'normal',
  textTransform: 'none',
} as const

/** The whole line is pressed. */
export const choice = style({
  selectors: {
    '&&': {
      ...plainField,
      display: 'flex',
      alignItems: 'flex-start',
      gap: 8,
      minBlockSize: 24,
      padding: '4px 0',
      boxSizing: 'border-box',
      textAlign: 'start',
      cursor: 'pointer',
    },
  },
})

/** A checkbox or a radio button as the browser draws it, in the accent of the theme. */
export const box = style({
  accentColor: color('accent'),
  selectors: {
    // Once more, because Bootstrap 3 says `.checkbox input[type="checkbox"]`.
    '&&&': {
      flex: 'none',
      float: 'none',
      position: 'static',
      inlineSize: 16,
      blockSize: 16,
      margin: '2px 0',
      cursor: 'inherit',
    },
    '&&:focus-visible': focusRing(),
  },
})
