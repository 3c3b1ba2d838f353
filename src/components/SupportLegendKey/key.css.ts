import { style, styleVariants } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'
import { paragraph } from '../shared/text/text.css.ts'
import { textRule, wordRule } from '../shared/text/textRule.ts'
import { list } from '../shared/view/channels.css.ts'

export const root = style({
  color: color('text'),
  ...textRule,
  ...wordRule,
})

export const channels = styleVariants({
  compact: [list, { gap: 8 }],
  full: [list, { gap: 20 }],
})

export const channel = style({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  columnGap: 12,
})

/** Lines of at most some 65 characters. */
export const words = style({
  display: 'grid',
  gap: 4,
  minInlineSize: 0,
  maxInlineSize: 520,
})

export const status = style([
  paragraph,
  {
    marginBlockStart: -4,
    color: color('muted'),
    selectors: { [`${channel}[data-status="available"] &`]: { color: color('text') } },
  },
])

export const looks = style({ display: 'grid', gap: 8, marginBlockStart: 24 })
