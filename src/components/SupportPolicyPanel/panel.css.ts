import { style } from '@vanilla-extract/css'
import { wide } from '../shared/layout/containers.ts'
import { heading as layoutHeading } from '../shared/layout/layout.css.ts'
import { paragraph } from '../shared/text/text.css.ts'
import { list } from '../shared/view/channels.css.ts'

/** Apart from what is above. */
export const heading = style([layoutHeading, { selectors: { '&&': { marginBlockStart: 32 } } }])

export const channelList = style([list, { selectors: { '&&': { marginBlockStart: 8 } } }])

export const factors = style({
  display: 'grid',
  gap: 12,
  selectors: { '&&': { margin: '8px 0 0' } },
  '@container': { [wide]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: 24 } },
})
export const factor = style({ display: 'grid', alignContent: 'start', gap: 2 })
export const reason = style([paragraph, { maxInlineSize: 520, selectors: { '&&': { margin: 0 } } }])
