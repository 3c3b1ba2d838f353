import { style } from '@vanilla-extract/css'
import { color } from '../../theme/properties.ts'
import { medium, roomy, wide } from '../shared/layout/containers.ts'
import { headingRule, paragraph, titleRule } from '../shared/text/text.css.ts'

export const channel = style({
  display: 'grid',
  gap: 4,
  selectors: {
    // Twice the class, because hosts say `.content li { … }`.
    '&&': { margin: 0, padding: '16px 0' },
    '& + &': { borderBlockStart: `1px solid ${color('border')}` },
    // Greyed out, and still to be read (WCAG 1.4.3).
    '&[data-status="unavailable"]': { color: color('muted') },
  },
  '@container': {
    [roomy]: { gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 12 },
  },
})

export const words = style({
  display: 'grid',
  gap: 8,
  minInlineSize: 0,
  '@container': {
    [medium]: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 11fr)', columnGap: 24 },
    [wide]: {
      gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 7fr) minmax(0, 6fr)',
      columnGap: 32,
    },
  },
})

export const head = style({ display: 'grid', alignContent: 'start', gap: 2 })

/** Twice the class, because hosts say `.content h4 { … }`. */
export const title = style([
  paragraph,
  titleRule,
  {
    selectors: {
      '&&': headingRule,
    },
  },
])

export const status = style([
  paragraph,
  {
    color: color('muted'),
    selectors: { [`${channel}[data-status="available"] &`]: { color: color('text') } },
  },
])

/** Lines of at most some 70 characters. */
export const promise = style({
  display: 'grid',
  alignContent: 'start',
  gap: 4,
  maxInlineSize: 560,
})

export const terms = style({
  display: 'grid',
  alignContent: 'start',
  gap: 8,
  minInlineSize: 0,
  selectors: { '&:empty': { display: 'none' } },
  '@container': { [medium]: { gridColumn: 2 }, [wide]: { gridColumn: 3 } },
})
