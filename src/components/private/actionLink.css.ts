import { style } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'

export const link = style({
  // 24 px high (WCAG 2.5.8) although its text is smaller.
  display: 'inline-block',
  justifySelf: 'start',
  paddingBlock: 2,
  borderRadius: 2,
  color: color('accent'),
  fontWeight: 500,
  textDecorationLine: 'underline',
  textDecorationThickness: 1,
  textUnderlineOffset: '3px',
  selectors: {
    '&:hover': { textDecorationThickness: 2 },
    '&:focus-visible': { outline: `2px solid ${color('focus')}`, outlineOffset: 2 },
  },
})
