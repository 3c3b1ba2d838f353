import type { StyleRule } from '@vanilla-extract/css'
import { font } from '../../../theme/properties.ts'

/** Text of the kit, whatever the host has set for what is round it. */
export const textRule = {
  fontFamily: font,
  fontSize: 14,
  fontWeight: 400,
  lineHeight: '20px',
  textAlign: 'start',
  textTransform: 'none',
  letterSpacing: 'normal',
} as const

/** A text that is not in the language of the page keeps its own direction, and the page's side. */
export const ownDirection = {
  textAlign: ['-webkit-match-parent', 'match-parent'],
  unicodeBidi: 'plaintext',
} satisfies StyleRule

/** Where words are divided: long ones, where the browser knows how. */
export const wordRule = {
  overflowWrap: 'anywhere',
  hyphens: 'auto',
  hyphenateLimitChars: '12 4 4',
} as const
