import { style } from '@vanilla-extract/css'
import { marks } from './marks.css.ts'

/**
 * A list of channels. An empty marker, not none: Safari takes a list without markers for no list.
 * Twice the class, because hosts say `.content ul { … }`.
 */
export const list = style({
  selectors: { '&&': { display: 'grid', margin: 0, padding: 0, listStyleType: '""' } },
})

/** As high as a line, so that the mark stands in its middle. */
export const markCell = style([
  marks,
  { display: 'inline-flex', alignItems: 'center', blockSize: 20, fontSize: 16 },
])
