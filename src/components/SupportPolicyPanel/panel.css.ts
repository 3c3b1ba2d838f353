import { style } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'
import { list } from '../private/channels.css.ts'
import { containerName, roomy, wide } from '../private/containers.ts'
import { headingRule, paragraph, titleRule } from '../private/text.css.ts'
import { textRule, wordRule } from '../private/textRule.ts'

/** What is inside is laid out by the width of this, not of the page. */
export const root = style({
  containerType: 'inline-size',
  containerName,
  boxSizing: 'border-box',
  inlineSize: '100%',
  minInlineSize: 0,
  color: color('text'),
  ...textRule,
  ...wordRule,
})

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

export const channelList = style([list, { marginBlockStart: 8 }])

export const factors = style({
  display: 'grid',
  gap: 12,
  margin: '8px 0 0',
  '@container': { [wide]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: 24 } },
})
export const factor = style({ display: 'grid', alignContent: 'start', gap: 2 })
export const reason = style([paragraph, { maxInlineSize: 520 }])
