import { globalStyle, style } from '@vanilla-extract/css'
import { color } from '../../../theme/properties.ts'
import { headingRule, paragraph, titleRule } from '../text/text.css.ts'
import { textRule, wordRule } from '../text/textRule.ts'
import { containerName, roomy } from './containers.ts'

// What is laid out by its own width: a root, a container in it, and in that what is to be laid out.

export const root = style({
  color: color('text'),
  ...textRule,
  ...wordRule,
})

// A container says nothing of how wide it wants to be: in a cell, a float or a flex row it would be 0.
globalStyle(`${root}::before`, {
  content: '""',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 560px)',
  blockSize: 0,
})

/** What is inside is laid out by the width of this, not of the page. */
export const container = style({ containerType: 'inline-size', containerName })

/** Where there is hardly any room, text is smaller and every word may be divided. */
export const body = style({
  fontSize: 12,
  lineHeight: '16px',
  hyphenateLimitChars: '6 3 2',
  '@container': {
    [roomy]: { fontSize: 14, lineHeight: '20px', hyphenateLimitChars: 'inherit' },
  },
})

/** Twice the class, because hosts say `.content h3 { … }`. */
export const heading = style([
  paragraph,
  titleRule,
  {
    selectors: {
      '&&': { ...headingRule, fontSize: 14, lineHeight: '20px' },
    },
    '@container': {
      [roomy]: { selectors: { '&&': { fontSize: 16, lineHeight: '24px' } } },
    },
  },
])
