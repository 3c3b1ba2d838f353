import { globalStyle, style, styleVariants } from '@vanilla-extract/css'
import { markSizes } from '../../theme/markSizes.ts'
import { markSize } from '../../theme/properties.ts'
import { focusRing } from '../shared/layout/focusRing.ts'
import { marks } from '../shared/mark/marks.css.ts'
import { textRule } from '../shared/text/textRule.ts'
import { hostReset } from './hostReset.css.ts'

/** The row as an image. */
export const image = style([{}, marks])

/**
 * The row as a button. Twice the class, because hosts say `.content button { … }`; nothing here
 * places it, which a host's class may.
 */
export const button = style([
  hostReset,
  {
    selectors: {
      '&&': {
        appearance: 'none',
        paddingBlock: 0,
        paddingInline: 4,
        border: 0,
        borderRadius: 4,
        background: 'none',
        cursor: 'pointer',
        WebkitTapHighlightColor: 'transparent',
      },
      '&&:not(:focus-visible)': { outline: 'none' },
      '&&:focus-visible': focusRing(1),
    },
  },
  marks,
])

/*
 * The marks are one em wide: the font size of the row is their side. At least 24 px high (WCAG
 * 2.5.8), and no wider than the narrowest cell of the hosts: 85 px. What is off the screen is
 * neither laid out nor painted: its size is known beforehand.
 */
globalStyle(`${image}, ${button}${button}`, {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  minBlockSize: 24,
  fontSize: markSize,
  lineHeight: 1,
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto calc(5em + 16px) auto max(24px, 1em)',
})

// Without weight: any class of the host wins.
for (const root of [image, button]) globalStyle(`:where(${root})`, { position: 'relative' })

/** Where the row stands in a line, unless the host places it by a class or a style of its own. */
export const place = styleVariants({ image: 0, button: -4 }, (marginInline) => ({
  selectors: {
    '&&': { position: 'relative', verticalAlign: 'middle', marginBlock: 0, marginInline },
  },
}))

/** The class of each size, by its pixels. */
export const sizes = styleVariants(
  Object.fromEntries(markSizes.map((size) => [size, size])),
  (fontSize) => ({ selectors: { '&&': { fontSize } } }),
)

/** What the marks say, in words. */
export const words = style({ ...textRule, fontSize: 13, marginInlineStart: 8 })
