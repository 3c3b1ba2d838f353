import { style } from '@vanilla-extract/css'
import { color, radius } from '../../theme/properties.ts'
import { roomy } from '../private/containers.ts'
import { heading } from '../private/layout.css.ts'
import { muted, paragraph } from '../private/text.css.ts'

/** In one piece on paper. */
export const quote = style({ '@media': { print: { breakInside: 'avoid' } } })

/** What nobody can press on paper. */
export const notPrinted = style({ '@media': { print: { display: 'none' } } })

const figure = style({ fontVariantNumeric: 'tabular-nums' })

/** The figures, the total first of all. */
export const figures = {
  rate: figure,
  estimate: figure,
  total: style([figure, { fontWeight: 600 }]),
  completion: figure,
  validUntil: figure,
  assignee: style({}),
} as const

export const aside = style({ color: color('muted') })

/** What was there before is read after what is there now. */
export const former = style({ color: color('muted'), fontStyle: 'normal' })

/** Always there, so that it is announced, and without a gap. */
export const recorded = style({
  borderRadius: 2,
  fontWeight: 600,
  selectors: {
    '&:empty': { display: 'contents' },
    '&:focus': { outline: 'none' },
    '&:focus-visible': { outline: `2px solid ${color('focus')}`, outlineOffset: 2 },
  },
})

export const answers = style({ display: 'grid', gap: 12 })

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
  marginBlockStart: 4,
  borderBlockStart: `1px solid ${color('border')}`,
  selectors: { '&&': { margin: 0, padding: 0, paddingBlockStart: 16 } },
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

/** The one line that counts. */
export const sum = style([
  paragraph,
  {
    padding: '8px',
    border: `1px solid ${color('border')}`,
    borderRadius: radius,
    fontSize: '1.15em',
    lineHeight: 1.4,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
    textWrap: 'balance',
    '@container': { [roomy]: { padding: '12px 16px' } },
  },
])

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
