import { style } from '@vanilla-extract/css'
import { listRule } from '../layout/listRule.ts'
import { marks } from '../mark/marks.css.ts'

/**
 * A list of channels. Twice the class, because hosts say `.content ul { … }`.
 */
export const list = style({
  selectors: { '&&': listRule },
})

/** As high as a line, so that the mark stands in its middle. */
export const markCell = style([
  marks,
  { display: 'inline-flex', alignItems: 'center', blockSize: 20, fontSize: 16 },
])
