import { style } from '@vanilla-extract/css'
import { marks } from './marks.css.ts'

/** A list of channels. An empty marker, not none: Safari takes a list without markers for no list. */
export const list = style({ margin: 0, padding: 0, listStyleType: '""', display: 'grid' })

/** As high as a line, so that the mark stands in its middle. */
export const markCell = style([
  marks,
  { display: 'inline-flex', alignItems: 'center', blockSize: 20, fontSize: 16 },
])
