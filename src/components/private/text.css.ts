import { style } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'

/** A text that is not in the language of the page keeps its own direction, and the page's side. */
export const paragraph = style({
  margin: 0,
  textAlign: ['-webkit-match-parent', 'match-parent'],
  unicodeBidi: 'plaintext',
})

/** Balanced, and Japanese divided between phrases. */
export const titleRule = { textWrap: 'balance', wordBreak: 'auto-phrase' } as const

export const title = style([paragraph, titleRule, { fontWeight: 600 }])

export const muted = style([paragraph, { color: color('muted') }])
