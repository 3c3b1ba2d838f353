import { font } from '../../theme/properties.ts'

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

/** Where words are divided: long ones, where the browser knows how. */
export const wordRule = {
  overflowWrap: 'anywhere',
  hyphens: 'auto',
  hyphenateLimitChars: '12 4 4',
} as const
