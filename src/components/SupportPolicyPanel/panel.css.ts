import { globalStyle, style } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'
import { list } from '../private/channels.css.ts'
import { containerName, roomy, wide } from '../private/containers.ts'
import { headingRule, paragraph, titleRule } from '../private/text.css.ts'
import { textRule, wordRule } from '../private/textRule.ts'

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
      '&&': { ...headingRule, marginBlock: '32px 0', fontSize: 14, lineHeight: '20px' },
    },
    '@container': {
      [roomy]: { selectors: { '&&': { fontSize: 16, lineHeight: '24px' } } },
    },
  },
])

export const channelList = style([list, { selectors: { '&&': { marginBlockStart: 8 } } }])

export const factors = style({
  display: 'grid',
  gap: 12,
  selectors: { '&&': { margin: '8px 0 0' } },
  '@container': { [wide]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: 24 } },
})
export const factor = style({ display: 'grid', alignContent: 'start', gap: 2 })
export const reason = style([paragraph, { maxInlineSize: 520, selectors: { '&&': { margin: 0 } } }])
