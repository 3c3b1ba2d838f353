import { style } from '@vanilla-extract/css'
import { color, radius } from '../../../theme/properties.ts'
import { medium, roomy } from '../layout/containers.ts'
import { focusRing } from '../layout/focusRing.ts'
import { heading } from '../layout/layout.css.ts'
import { listRule } from '../layout/listRule.ts'
import { muted, paragraph } from '../text/text.css.ts'
import { choice as plainChoice, plainField } from './choice.css.ts'
import { focusTarget } from './focusTarget.css.ts'

export const form = style({
  display: 'grid',
  gap: 20,
  maxInlineSize: 640,
  selectors: { '&&': { margin: 0, padding: 0 } },
})

export const field = style({ display: 'grid', gap: 4, minInlineSize: 0 })

export const label = style([
  paragraph,
  { selectors: { '&&': { ...plainField, display: 'block', fontWeight: 600 } } },
])

export const note = style({ fontWeight: 400, color: color('muted') })

export const input = style({
  selectors: {
    '&&': {
      display: 'block',
      inlineSize: '100%',
      minInlineSize: 0,
      minBlockSize: 40,
      boxSizing: 'border-box',
      margin: 0,
      padding: '9px 8px',
      // Seen against the surface (WCAG 1.4.11).
      border: `1px solid ${color('muted')}`,
      borderRadius: 6,
      background: color('surface'),
      boxShadow: 'none',
      color: color('text'),
      font: 'inherit',
      letterSpacing: 'normal',
      textAlign: 'start',
      textTransform: 'none',
      // In the direction of what is typed.
      unicodeBidi: 'plaintext',
    },
    '&&[aria-invalid="true"]': {
      borderColor: color('danger'),
      boxShadow: `inset 0 0 0 1px ${color('danger')}`,
    },
    '&&:focus-visible': focusRing(1),
    [`${form}[data-busy] &&`]: { color: color('muted') },
  },
  '@container': { [roomy]: { selectors: { '&&': { paddingInline: 12 } } } },
})

/** As wide as what goes into it. */
export const shortInput = style([
  input,
  { selectors: { '&&': { maxInlineSize: 200, justifySelf: 'start' } } },
])

/** As the browser draws it, but for its box. */
export const select = style([
  input,
  { selectors: { '&&': { appearance: 'auto', textOverflow: 'ellipsis' } } },
])

/** As high as what is in it, from some lines to as far as it goes. */
const area = style([
  input,
  {
    selectors: {
      '&&': { blockSize: 'auto', maxBlockSize: 400, resize: 'vertical', fieldSizing: 'content' },
    },
  },
])

export const areas = {
  short: style([area, { selectors: { '&&': { minBlockSize: 60 } } }]),
  long: style([area, { selectors: { '&&': { minBlockSize: 100 } } }]),
} as const

/** Not by its colour alone: a mark stands before it. */
export const error = style([
  paragraph,
  {
    display: 'flex',
    gap: 6,
    color: color('danger'),
    fontWeight: 500,
    '::before': {
      content: '""',
      flex: 'none',
      inlineSize: 12,
      blockSize: 11,
      marginBlockStart: 4,
      background: 'currentColor',
      clipPath: 'polygon(50% 0, 100% 100%, 0 100%)',
      forcedColorAdjust: 'none',
      printColorAdjust: 'exact',
    },
    '@media': { '(forced-colors: active)': { '::before': { background: 'CanvasText' } } },
  },
])

export const choices = style({
  selectors: { '&&': { ...plainField, display: 'grid', gap: 4, background: 'none' } },
})

export const legend = style([
  paragraph,
  { selectors: { '&&': { ...plainField, display: 'block', paddingBlockEnd: 4, fontWeight: 600 } } },
])

export const severities = style({
  display: 'grid',
  gap: 4,
  '@container': {
    [medium]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: 24 },
  },
})

export const choice = style([
  plainChoice,
  {
    selectors: {
      '&&': { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', rowGap: 0 },
    },
  },
])

/** Where there is hardly any room, what a choice means stands below, in the whole width. */
export const words = style({
  display: 'contents',
  '@container': { [roomy]: { display: 'grid', minInlineSize: 0 } },
})
export const severity = style({ fontWeight: 500 })
export const severityHint = style([muted, { gridColumn: '1 / -1' }])

/** A box where there is room for one. */
export const frame = style({
  display: 'grid',
  gap: 8,
  paddingBlock: 12,
  borderBlock: `1px solid ${color('border')}`,
  '@container': {
    [roomy]: { padding: 16, border: `1px solid ${color('border')}`, borderRadius: radius },
  },
})

/** Always there, so that what comes is announced, and without a gap. */
export const outcome = style([
  paragraph,
  {
    display: 'grid',
    gap: 4,
    marginBlockStart: 12,
    paddingInlineStart: 12,
    borderInlineStart: `3px solid ${color('accent')}`,
    selectors: {
      '[data-status="failed"] > &, [data-status="invalid"] > &': {
        borderInlineStartColor: color('danger'),
      },
    },
  },
])

export const countdown = style([
  muted,
  { marginBlockStart: 4, paddingInlineStart: 15, fontVariantNumeric: 'tabular-nums' },
])

export const corrections = style({
  display: 'grid',
  gap: 4,
  marginBlockStart: 16,
  padding: '12px 8px',
  border: `1px solid ${color('danger')}`,
  borderInlineStart: `3px solid ${color('danger')}`,
  borderRadius: radius,
  '@container': { [roomy]: { padding: '12px 16px' } },
})

export const correctionList = style({
  selectors: { '&&': { ...listRule, gap: 4 } },
  '@container': {
    [roomy]: { selectors: { '&&': { paddingInlineStart: 20, listStyleType: 'disc' } } },
  },
})

export const buttons = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '12px 24px',
})

export const draftNote = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '4px 16px',
})

/** Focused when it takes the place of the form. */
export const focusable = style([heading, focusTarget])

export const copy = style({ display: 'inline-flex', flexWrap: 'wrap' })

/** Always there, so that it is announced, and without a gap. */
export const copyOutcome = style([
  muted,
  { selectors: { '&:not(:empty)': { marginInlineStart: 8 } } },
])
