import { style } from '@vanilla-extract/css'
import { color } from '../../../theme/properties.ts'
import { paired } from '../layout/containers.ts'
import { ownDirection } from './textRule.ts'

// Names and values stand in columns where the width is known to be enough: in a container.
// Twice the class, because hosts say `.content dl { … }`, and Bootstrap 3 floats `dt`.

const plain = { float: 'none', inlineSize: 'auto', margin: 0, padding: 0, border: 0 } as const

export const terms = style({
  selectors: { '&&': { ...plain, display: 'grid', gap: '2px 12px' } },
  '@container': {
    [paired]: { selectors: { '&&': { gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)' } } },
  },
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

export const name = style({
  selectors: {
    '&&': { ...plain, ...ownDirection, color: color('muted'), fontWeight: 400, clear: 'none' },
  },
})

export const value = style({
  selectors: { '&&': { ...plain, ...ownDirection, overflowWrap: 'anywhere' } },
})
