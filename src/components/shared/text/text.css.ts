import { style } from '@vanilla-extract/css'
import { color } from '../../../theme/properties.ts'
import { ownDirection } from './textRule.ts'

export const paragraph = style({ margin: 0, ...ownDirection })

/** Balanced, and Japanese divided between phrases. */
export const titleRule = { textWrap: 'balance', wordBreak: 'auto-phrase' } as const

/** A heading, whatever the host says of its headings: to be given twice the class. */
export const headingRule = {
  margin: 0,
  padding: 0,
  border: 0,
  color: 'inherit',
  font: 'inherit',
  fontWeight: 600,
  letterSpacing: 'normal',
  textTransform: 'none',
} as const

export const title = style([paragraph, titleRule, { fontWeight: 600 }])

export const muted = style([paragraph, { color: color('muted') }])
