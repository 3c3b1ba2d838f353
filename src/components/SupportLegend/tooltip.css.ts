import { style } from '@vanilla-extract/css'
import { color, radius } from '../../theme/properties.ts'
import { textRule } from '../shared/text/textRule.ts'

export const anchor = style({ position: 'absolute', pointerEvents: 'none' })

export const content = style({
  boxSizing: 'border-box',
  maxInlineSize: 'min(280px, 90vw)',
  padding: '6px 10px',
  // Above whatever the host stacks: the tooltip is small and goes away by itself.
  zIndex: 2147483647,
  border: '1px solid transparent', // an edge in forced colours
  borderRadius: radius,
  background: color('text'),
  color: color('surface'),
  ...textRule,
  fontSize: 13,
  lineHeight: '18px',
  overflowWrap: 'break-word',
})

export const title = style({ display: 'block', fontWeight: 600 })
export const status = style({ display: 'block' })
