import { keyframes, style } from '@vanilla-extract/css'
import { color, radius } from '../../../theme/properties.ts'
import { focusRing } from '../layout/focusRing.ts'
import { textRule, wordRule } from '../text/textRule.ts'

const appear = keyframes({ from: { opacity: 0 } })

export const dialog = style({
  boxSizing: 'border-box',
  inlineSize: 'min(600px, calc(100vw - 32px))',
  maxInlineSize: 'none',
  maxBlockSize: 'calc(100dvh - 32px)',
  margin: 'auto',
  padding: 0,
  overflow: 'auto',
  // In a shadow root it takes over what the host says of the element.
  pointerEvents: 'auto',
  cursor: 'auto',
  overscrollBehavior: 'contain',
  border: `1px solid ${color('border')}`,
  borderRadius: radius,
  background: color('surface'),
  color: color('text'),
  boxShadow: '0 16px 48px rgb(0 0 0 / 0.28)',
  ...textRule,
  ...wordRule,
  selectors: {
    // It has the focus as a whole, to be read and scrolled; nothing in it is marked.
    '&, &:focus': { outline: 'none' },
    '&::backdrop': { background: 'rgb(0 0 0 / 0.5)' },
  },
  '@media': {
    '(prefers-reduced-motion: no-preference)': { animation: `${appear} 120ms ease-out` },
    // From the top of the paper, and as long as it takes.
    print: {
      position: 'absolute',
      insetBlockEnd: 'auto',
      maxBlockSize: 'none',
      overflow: 'visible',
      boxShadow: 'none',
    },
  },
})

/** Fills the dialog: a press beside it is a press on the backdrop. */
export const body = style({ padding: '0 clamp(8px, 5vw, 24px) 24px' })

export const header = style({
  position: 'sticky',
  insetBlockStart: 0,
  zIndex: 1,
  display: 'flex',
  alignItems: 'start',
  justifyContent: 'space-between',
  gap: 16,
  paddingBlock: 20,
  background: color('surface'),
  '@media': { print: { position: 'static' } },
})

export const title = style({
  minInlineSize: 0,
  margin: 0,
  padding: 0,
  border: 0,
  color: 'inherit',
  font: 'inherit',
  fontSize: 18,
  fontWeight: 600,
  lineHeight: '24px',
  overflowWrap: 'anywhere',
})

const cross = 'M3 4 4 3 8 7 12 3 13 4 9 8 13 12 12 13 8 9 4 13 3 12 7 8Z'

export const close = style({
  selectors: {
    '&&': {
      all: 'unset',
      boxSizing: 'border-box',
      flex: 'none',
      display: 'grid',
      placeItems: 'center',
      inlineSize: 32,
      blockSize: 32,
      margin: -4,
      borderRadius: 6,
      color: color('muted'),
      cursor: 'pointer',
    },
    '&&:hover': { color: color('text'), background: color('border') },
    '&&:focus-visible': focusRing(-1),
    '&&::before': {
      content: '',
      inlineSize: 16,
      blockSize: 16,
      background: 'currentColor',
      clipPath: `path("${cross}")`,
      forcedColorAdjust: 'none',
    },
  },
  '@media': {
    '(forced-colors: active)': { selectors: { '&&::before': { background: 'ButtonText' } } },
  },
})
