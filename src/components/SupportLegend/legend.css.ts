import { style, styleVariants } from '@vanilla-extract/css'
import { markSizes } from '../../theme/markSizes.ts'
import { markSize } from '../../theme/properties.ts'
import { focusRing } from '../private/focusRing.ts'
import { marks } from '../private/marks.css.ts'
import { textRule } from '../private/textRule.ts'

/** The marks are one em wide: the font size of the row is their side. */
const row = { display: 'inline-flex', alignItems: 'center', gap: 4, minBlockSize: 24 } as const

/** What is not on the screen is neither laid out nor painted: its size is known beforehand. */
const base = style({
  position: 'relative',
  fontSize: markSize,
  lineHeight: 1,
  verticalAlign: 'middle',
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto calc(5em + 16px) auto max(24px, 1em)',
})

/** At least 24 px high (WCAG 2.5.8), and no wider than the narrowest cell of the hosts: 85 px. */
export const root = style([
  base,
  {
    display: 'inline-flex',
    flexWrap: 'wrap',
    paddingInline: 4,
    marginInline: -4,
    borderRadius: 4,
    selectors: {
      // Round the root: it clips what is painted inside it.
      '&:has(> :focus-visible)': focusRing(1),
    },
  },
])

/** The root where it is an image: it holds the marks itself. */
export const image = style([base, row, marks])

/** The class of each size, by its pixels. */
export const sizes = styleVariants(
  Object.fromEntries(markSizes.map((size) => [size, size])),
  (fontSize) => ({ fontSize }),
)

/** Twice the class, because hosts say `.content button { … }`. */
export const button = style([
  {
    selectors: {
      '&&': {
        all: 'unset',
        ...row,
        cursor: 'pointer',
        WebkitTapHighlightColor: 'transparent',
      },
    },
  },
  marks,
])

/** What the marks say, in words. */
export const words = style({ ...textRule, fontSize: 13, marginInlineStart: 8 })
