import { style } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'
import { paired } from './containers.ts'

// Names and values stand in columns where the width is known to be enough: in a container.
export const terms = style({
  display: 'grid',
  gap: '2px 12px',
  margin: 0,
  '@container': { [paired]: { gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)' } },
})
export const term = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 8,
  '@container': {
    [paired]: { display: 'grid', gridColumn: '1 / -1', gridTemplateColumns: 'subgrid' },
  },
})
export const name = style({ color: color('muted'), fontWeight: 400 })
export const value = style({ margin: 0, overflowWrap: 'anywhere' })
