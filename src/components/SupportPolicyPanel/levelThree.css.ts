import { style } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'

export const details = style({ marginBlockStart: 4 })

/** At least 24 px high (WCAG 2.5.8). Twice the class, because hosts take the focus ring away. */
export const summary = style({
  selectors: {
    '&&': {
      inlineSize: 'fit-content',
      boxSizing: 'border-box',
      minBlockSize: 24,
      padding: '2px 0',
      borderRadius: 2,
      color: color('accent'),
      fontWeight: 500,
      cursor: 'pointer',
    },
    '&&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
    '&&:focus-visible': { outline: `2px solid ${color('focus')}`, outlineOffset: 2 },
  },
})

export const words = style({ display: 'grid', gap: 8, marginBlockStart: 8 })

export const examples = style({
  display: 'grid',
  gap: 2,
  margin: 0,
  paddingBlock: 0,
  paddingInlineStart: 20,
  listStyleType: 'disc',
})
