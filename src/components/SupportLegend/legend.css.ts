import { style, styleVariants } from '@vanilla-extract/css'
import { color, markSize } from '../../theme/properties.ts'
import { markSizes } from '../../theme/tokens.ts'
import { marks } from '../private/marks.css.ts'

/** The marks are one em wide: the font size of the row is their side. */
const row = { display: 'inline-flex', alignItems: 'center', gap: 4, minBlockSize: 24 } as const

export const root = style({
  position: 'relative',
  fontSize: markSize,
  lineHeight: 1,
  verticalAlign: 'middle',
})

/** The root where it is an image: it holds the marks itself. */
export const image = style([root, row, marks])

/** The class of each size, by its pixels. */
export const sizes = styleVariants(
  Object.fromEntries(markSizes.map((size) => [size, size])),
  (fontSize) => ({ fontSize }),
)

/**
 * At least 24 px high (WCAG 2.5.8), and no wider than the narrowest cell of the hosts: 85 px.
 *
 * Twice the class, because hosts say `.content button { … }`.
 */
export const button = style([
  {
    selectors: {
      '&&': {
        all: 'unset',
        ...row,
        boxSizing: 'border-box',
        paddingInline: 4,
        marginInline: -4,
        borderRadius: 4,
        cursor: 'pointer',
        WebkitTapHighlightColor: 'transparent',
      },
      '&&:focus-visible': { outline: `2px solid ${color('focus')}`, outlineOffset: 1 },
    },
  },
  marks,
])
