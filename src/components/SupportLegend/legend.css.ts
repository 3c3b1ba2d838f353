import { style, styleVariants } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'
import { markSizes } from '../../theme/tokens.ts'

/** The marks are one em wide: the font size of the row is their side. */
export const root = style({
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  minBlockSize: 24,
  fontSize: 'var(--slk-mark-size, 12px)',
  lineHeight: 1,
  verticalAlign: 'middle',
})

/** The class of each size, by its pixels. */
export const sizes = styleVariants(
  Object.fromEntries(markSizes.map((size) => [size, size])),
  (fontSize) => ({ fontSize }),
)

/** At least 24 px high (WCAG 2.5.8), and no wider than the narrowest cell of the hosts: 85 px. */
export const button = style({
  all: 'unset',
  boxSizing: 'border-box',
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  minBlockSize: 24,
  paddingInline: 4,
  marginInline: -4,
  borderRadius: 4,
  cursor: 'pointer',
  WebkitTapHighlightColor: 'transparent',
  selectors: {
    '&:focus-visible': { outline: `2px solid ${color('focus')}`, outlineOffset: 1 },
  },
})

export const tooltipTitle = style({ display: 'block', fontWeight: 600 })
export const tooltipStatus = style({ display: 'block' })
