import { style } from '@vanilla-extract/css'
import { color, radius } from '../../theme/properties.ts'
import { paired, roomy } from '../private/containers.ts'
import { heading } from '../private/layout.css.ts'
import { value } from '../private/terms.css.ts'
import { muted } from '../private/text.css.ts'

/** In one piece on paper. */
export const quote = style({ '@media': { print: { breakInside: 'avoid' } } })

/** An amount is never divided. */
const figure = style({
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

export const aside = style({ color: color('muted') })

/** Always there, so that it is announced, and without a gap. */
export const news = style({
  borderRadius: 2,
  fontWeight: 600,
  selectors: {
    '&:empty': { display: 'contents' },
    '&:focus': { outline: 'none' },
    '&:focus-visible': { outline: `2px solid ${color('focus')}`, outlineOffset: 2 },
  },
})

/** Focused when what had the focus is gone. */
export const cardHeading = style({
  borderRadius: 2,
  selectors: {
    '&&:focus': { outline: 'none' },
    '&&:focus-visible': { outline: `2px solid ${color('focus')}`, outlineOffset: 2 },
  },
})

export const answers = style({ display: 'grid', gap: 16 })

export const obstacles = style({
  display: 'grid',
  gap: 4,
  selectors: {
    '&:empty': { display: 'contents' },
    '&:not(:empty)': {
      paddingInlineStart: 12,
      borderInlineStart: `3px solid ${color('danger')}`,
    },
  },
})

export const confirm = style({
  display: 'grid',
  gap: 16,
  maxInlineSize: 640,
  selectors: { '&&': { margin: 0, padding: 0 } },
})

/** Focused when it takes the place of what was pressed. */
export const confirmTitle = style([
  heading,
  {
    borderRadius: 2,
    selectors: {
      '&&:focus': { outline: 'none' },
      '&&:focus-visible': { outline: `2px solid ${color('focus')}`, outlineOffset: 2 },
    },
  },
])

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
      textAlign: 'end',
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
      [paired]: { selectors: { '&&': { paddingInlineStart: 0 } } },
    },
  },
])

export const operator = style({
  display: 'inline-block',
  minInlineSize: 12,
  color: color('text'),
  selectors: { '&:empty': { minInlineSize: 0 } },
  '@container': { [roomy]: { selectors: { '&, &:empty': { minInlineSize: operatorWidth } } } },
})

export const consent = style({ fontWeight: 500 })

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

export const warning = style({
  fontWeight: 600,
  selectors: {
    '&:empty': { display: 'contents' },
    '&:not(:empty)': {
      paddingInlineStart: 12,
      borderInlineStart: `3px solid ${color('danger')}`,
    },
  },
})

export const words = style({ display: 'grid', gap: 8, marginBlockStart: 4, maxInlineSize: 640 })

export const estimate = style({
  display: 'grid',
  gap: 8,
  paddingBlock: 12,
  borderBlock: `1px solid ${color('border')}`,
  '@container': {
    [roomy]: { padding: 16, border: `1px solid ${color('border')}`, borderRadius: radius },
  },
})

export const estimated = style([
  muted,
  { color: color('text'), selectors: { '&:empty': { display: 'contents' } } },
])
