import { style } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'

/** Names and values stand in columns where the width is known to be enough: in a container. */
const roomy = '(min-width: 300px)'

export const terms = style({
  display: 'grid',
  gap: '2px 12px',
  margin: 0,
  '@container': { [roomy]: { gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)' } },
})
export const term = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 8,
  '@container': {
    [roomy]: { display: 'grid', gridColumn: '1 / -1', gridTemplateColumns: 'subgrid' },
  },
})
export const name = style({ color: color('muted'), fontWeight: 400 })
export const value = style({ margin: 0, overflowWrap: 'anywhere' })
