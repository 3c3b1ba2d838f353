import { style } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'
import { choice as plainChoice } from '../shared/form/choice.css.ts'
import { headingRule, paragraph } from '../shared/text/text.css.ts'
import { ownDirection, textRule, wordRule } from '../shared/text/textRule.ts'

// Twice the class, because hosts say `fieldset { … }`, and Bootstrap a lot about `legend` and `label`.

export const root = style({
  color: color('text'),
  ...textRule,
  ...wordRule,
  selectors: {
    '&&': {
      inlineSize: 'auto',
      minInlineSize: 0,
      margin: 0,
      padding: 0,
      border: 0,
      background: 'none',
    },
  },
})

export const title = style([
  paragraph,
  {
    selectors: {
      '&&': { ...headingRule, display: 'block', inlineSize: 'auto', paddingBlockEnd: 4 },
    },
  },
])

export const facets = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 216px), 1fr))',
  gap: '4px 16px',
})

export const choice = style([
  plainChoice,
  {
    selectors: {
      [`${root}:disabled &&`]: { color: color('muted'), cursor: 'default' },
    },
  },
])

export const words = style({ display: 'grid', minInlineSize: 0 })

export const counts = style({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 12,
  color: color('muted'),
  fontSize: 13,
})

export const count = style(ownDirection)

export const foot = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 24px',
  marginBlockStart: 4,
})
