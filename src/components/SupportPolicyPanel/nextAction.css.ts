import { style } from '@vanilla-extract/css'
import { color, radius } from '../../theme/properties.ts'
import { medium, roomy } from '../shared/layout/containers.ts'
import { marks } from '../shared/mark/marks.css.ts'
import { headingRule, muted, paragraph, titleRule } from '../shared/text/text.css.ts'

export const box = style({
  display: 'grid',
  gap: 12,
  padding: '12px 8px',
  border: `1px solid ${color('border')}`,
  borderInlineStart: `3px solid ${color('accent')}`,
  borderRadius: radius,
  selectors: { '&[data-action="nothing-left"]': { borderInlineStartColor: color('border') } },
  '@container': {
    [roomy]: { padding: 16 },
    [medium]: {
      gridTemplateColumns: 'minmax(0, 1fr) fit-content(40%)',
      columnGap: 24,
      alignItems: 'center',
    },
  },
})

export const words = style({ display: 'grid', gap: 8, minInlineSize: 0, maxInlineSize: 600 })

/** A label of what follows. Twice the class, because hosts say `.content h3 { … }`. */
export const heading = style([
  paragraph,
  {
    selectors: {
      '&&': { ...headingRule, color: color('muted'), fontWeight: 500 },
    },
  },
])

/** The mark stands beside the title; where there is no room, above it. */
export const channel = style({
  display: 'grid',
  gap: 2,
  '@container': {
    [roomy]: { gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 8 },
  },
})

export const markCell = style([
  marks,
  { display: 'inline-flex', alignItems: 'center', blockSize: 24, fontSize: 18 },
])

export const title = style([
  paragraph,
  titleRule,
  {
    fontSize: 14,
    fontWeight: 600,
    lineHeight: '18px',
    '@container': { [roomy]: { fontSize: 18, lineHeight: '24px' } },
  },
])

export const status = style([muted, { gridColumn: '1 / -1' }])
