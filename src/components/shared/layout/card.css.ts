import { style } from '@vanilla-extract/css'
import { color, radius } from '../../../theme/properties.ts'
import { focusTarget } from '../form/focusTarget.css.ts'
import { headingRule, muted, paragraph, titleRule } from '../text/text.css.ts'
import { ownDirection } from '../text/textRule.ts'
import { medium, roomy } from './containers.ts'
import { listRule } from './listRule.ts'

// Tickets and quotes: what there is of them, one below the other, each in a box.

/** The boxes and what goes with them. */
export const desk = style({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 24 })

/** Always there, so that news is announced, and without a gap. Focused when something has been sent. */
export const news = style([
  focusTarget,
  {
    selectors: {
      '&:not(:empty)': {
        marginBlockEnd: 24,
        padding: '8px 12px',
        borderInlineStart: `3px solid ${color('accent')}`,
        fontWeight: 600,
      },
    },
  },
])

export const list = style({
  selectors: {
    '&&': { ...listRule, gridTemplateColumns: 'minmax(0, 1fr)', gap: 12, margin: '8px 0 0' },
  },
})

export const card = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 8,
  border: `1px solid ${color('border')}`,
  borderRadius: radius,
  selectors: {
    // Twice the class, because hosts say `.content li { … }`.
    '&&': { margin: 0, padding: '8px' },
    // What is inside stands where it does in the others.
    '&&[data-live]': { borderInlineStart: `3px solid ${color('accent')}`, paddingInlineStart: 6 },
    '&:not([data-live])': { color: color('muted') },
  },
  '@container': {
    [roomy]: { selectors: { '&&': { padding: 16 }, '&&[data-live]': { paddingInlineStart: 14 } } },
  },
})

export const head = style({
  display: 'grid',
  gap: 4,
  '@container': {
    [medium]: { gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 24 },
  },
})

export const title = style([paragraph, titleRule, { selectors: { '&&': headingRule } }])

export const reference = style({
  ...ownDirection,
  display: 'block',
  color: color('muted'),
  fontWeight: 500,
})

export const status = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  alignContent: 'flex-start',
  gap: '2px 8px',
  fontWeight: 600,
})

/** The shape and the words of a status, which stay together. */
export const state = style({ display: 'inline-flex', gap: 8, minInlineSize: 0 })

/** As high as a line, so that the shape stands in its middle. */
export const mark = style({
  flex: 'none',
  inlineSize: 14,
  blockSize: 20,
  fill: 'currentColor',
  fillRule: 'evenodd',
  selectors: { '&[data-urgent]': { fill: color('accent') } },
  '@media': {
    '(forced-colors: active)': {
      selectors: { '&, &[data-urgent]': { fill: 'CanvasText' } },
    },
  },
})

export const actions = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 20px',
})

/** Something short that counts: a level, a revision. */
export const badge = style({
  paddingInline: 6,
  border: `1px solid ${color('muted')}`,
  borderRadius: 4,
  fontWeight: 500,
  lineHeight: '18px',
})

export const times = style([
  muted,
  { display: 'flex', flexWrap: 'wrap', columnGap: 16, fontSize: '0.93em' },
])
