import { style } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'

/** Twice the class, because hosts say `.content a { … }`, and Bootstrap takes the line of links. */
export const link = style({
  selectors: {
    '&&': {
      // 24 px high (WCAG 2.5.8) although its text is smaller.
      display: 'inline-block',
      justifySelf: 'start',
      boxSizing: 'border-box',
      margin: 0,
      padding: '2px 0',
      border: 0,
      borderRadius: 2,
      background: 'none',
      font: 'inherit',
      fontWeight: 500,
      textAlign: 'start',
      textDecorationThickness: 1,
      textUnderlineOffset: '3px',
      overflowWrap: 'anywhere',
      cursor: 'pointer',
    },
    '&&, &&:hover, &&:focus': { color: color('accent'), textDecorationLine: 'underline' },
    '&&:hover': { textDecorationThickness: 2 },
    '&&:focus-visible': { outline: `2px solid ${color('focus')}`, outlineOffset: 2 },
  },
})
