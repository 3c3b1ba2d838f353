import { style } from '@vanilla-extract/css'
import { color } from '../../../theme/properties.ts'

export const notice = style({
  display: 'grid',
  gap: 4,
  marginBlockEnd: 16,
  paddingInlineStart: 12,
  borderInlineStart: `3px solid ${color('border')}`,
})
