import { style, styleVariants } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'
import { marks } from '../private/marks.css.ts'
import { textRule } from '../private/textRule.ts'

export const root = style({
  color: color('text'),
  ...textRule,
})

// An empty marker, not none: Safari takes a list without markers for no list.
const list = style({ margin: 0, padding: 0, listStyleType: '""', display: 'grid' })

export const channels = styleVariants({
  compact: [list, { gap: 8 }],
  full: [list, { gap: 20 }],
})

export const channel = style({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  columnGap: 12,
})

/** As high as a line, so that the mark stands in its middle. */
export const markCell = style([
  marks,
  { display: 'inline-flex', alignItems: 'center', blockSize: 20, fontSize: 16 },
])

/** Lines of at most some 65 characters. */
export const words = style({
  display: 'grid',
  gap: 4,
  minInlineSize: 0,
  maxInlineSize: 520,
  overflowWrap: 'anywhere',
})

/** A text that is not in the language of the page keeps its own direction, and the page's side. */
export const paragraph = style({
  margin: 0,
  textAlign: ['-webkit-match-parent', 'match-parent'],
  unicodeBidi: 'plaintext',
})

export const title = style([paragraph, { fontWeight: 600 }])

export const status = style([
  paragraph,
  {
    marginBlockStart: -4,
    color: color('muted'),
    selectors: { [`${channel}[data-status="available"] &`]: { color: color('text') } },
  },
])

export const limits = style({ color: color('muted') })

export const notice = style({
  display: 'grid',
  gap: 4,
  marginBlockEnd: 16,
  paddingInlineStart: 12,
  borderInlineStart: `3px solid ${color('border')}`,
})

export const terms = style({ display: 'grid', gap: 2, margin: 0 })
export const term = style({ display: 'flex', flexWrap: 'wrap', columnGap: 8 })
export const termName = style({ color: color('muted'), fontWeight: 400 })
export const termValue = style({ margin: 0, overflowWrap: 'anywhere' })

export const looks = style({ display: 'grid', gap: 8, marginBlockStart: 24 })
