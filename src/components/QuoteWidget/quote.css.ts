import { style } from '@vanilla-extract/css'
import { color, radius } from '../../theme/properties.ts'
import { focusTarget } from '../shared/form/focusTarget.css.ts'
import { form } from '../shared/form/form.css.ts'
import { paired, roomy } from '../shared/layout/containers.ts'
import { value } from '../shared/text/terms.css.ts'
import { ownDirection } from '../shared/text/textRule.ts'

/** In one piece on paper. */
export const quote = style({ '@media': { print: { breakInside: 'avoid' } } })

/** An amount is never divided. */
const figure = style({
  ...ownDirection,
  fontVariantNumeric: 'tabular-nums',
  overflowWrap: 'break-word',
  hyphens: 'none',
})

/** The figures, the total first of all. */
export const figures = {
  rate: figure,
  estimate: figure,
  total: style([figure, { fontWeight: 600 }]),
  completion: figure,
  validUntil: figure,
  assignee: style({}),
} as const

/** A value, and what is said beside it or below, where there is no room. */
export const line = style({ display: 'flex', flexWrap: 'wrap', columnGap: 8 })

export const aside = style({ ...ownDirection, color: color('muted') })

/** Always there, so that it is announced, and without a gap. */
export const news = style([
  focusTarget,
  { fontWeight: 600, selectors: { '&:empty': { display: 'contents' } } },
])

export const answers = style({ display: 'grid', gap: 16 })

/** Always there, so that it is announced, and without a gap. */
const alarm = style({
  selectors: {
    '&:empty': { display: 'contents' },
    '&:not(:empty)': {
      paddingInlineStart: 12,
      borderInlineStart: `3px solid ${color('danger')}`,
    },
  },
})

export const obstacles = style([alarm, { display: 'grid', gap: 4 }])

/** With room for the ring of its heading, which is focused. */
export const confirm = style([form, { gap: 16, selectors: { '&&': { marginBlockStart: 8 } } }])

const operatorWidth = 18

/** A sum as it is written, one figure below the other; in a box where there is room for one. */
export const sum = style({
  selectors: { '&&': { display: 'grid', gap: 4, margin: 0, padding: 0 } },
  '@container': {
    [roomy]: {
      border: `1px solid ${color('border')}`,
      borderRadius: radius,
      selectors: { '&&': { padding: '12px 16px' } },
    },
    [paired]: { selectors: { '&&': { gridTemplateColumns: 'auto minmax(0, 1fr)' } } },
  },
})

export const summand = style({
  display: 'grid',
  columnGap: 16,
  selectors: {
    '&[data-figure="total"]': {
      paddingBlockStart: 4,
      borderBlockStart: `1px solid ${color('muted')}`,
      fontWeight: 600,
    },
  },
  '@container': {
    [paired]: {
      gridColumn: '1 / -1',
      gridTemplateColumns: 'subgrid',
      alignItems: 'baseline',
    },
  },
})

/** Below its name, where there is no room beside it. */
export const amount = style([
  value,
  figure,
  {
    '@container': {
      [roomy]: { selectors: { '&&': { paddingInlineStart: operatorWidth } } },
      [paired]: { justifySelf: 'end', selectors: { '&&': { paddingInlineStart: 0 } } },
    },
  },
])

export const operator = style({
  display: 'inline-block',
  minInlineSize: 12,
  color: color('text'),
  textAlign: 'center',
  selectors: { '&:empty': { minInlineSize: 0 } },
  '@container': { [roomy]: { selectors: { '&, &:empty': { minInlineSize: operatorWidth } } } },
})

export const consent = style({ ...ownDirection, fontWeight: 500 })

export const progress = style({ display: 'grid', gap: 8 })

export const bar = style({
  display: 'block',
  inlineSize: '100%',
  blockSize: 8,
  boxSizing: 'border-box',
  border: `1px solid ${color('muted')}`,
  borderRadius: 4,
  fill: color('accent'),
  printColorAdjust: 'exact',
  selectors: {
    '[data-usage="near"] > &, [data-usage="over"] > &': { fill: color('danger') },
    '&:dir(rtl)': { transform: 'scaleX(-1)' },
  },
  '@media': { '(forced-colors: active)': { selectors: { '&&': { fill: 'CanvasText' } } } },
})

export const warning = style([alarm, { fontWeight: 600 }])

export const words = style({ display: 'grid', gap: 8, marginBlockStart: 4, maxInlineSize: 640 })

export const estimated = style({ selectors: { '&:empty': { display: 'contents' } } })
