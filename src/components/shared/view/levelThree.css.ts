import { style } from '@vanilla-extract/css'
import { color } from '../../../theme/properties.ts'
import { focusRing } from '../layout/focusRing.ts'

// Twice the class, because hosts say `.content ul { … }`, and Bootstrap 3 takes the marker away.

export const details = style({ selectors: { '&&': { margin: '4px 0 0', padding: 0, border: 0 } } })

/** At least 24 px high (WCAG 2.5.8). */
export const summary = style({
  selectors: {
    '&&': {
      display: 'list-item',
      listStyle: 'disclosure-closed inside',
      inlineSize: 'fit-content',
      boxSizing: 'border-box',
      minBlockSize: 24,
      padding: '2px 0',
      borderRadius: 2,
      color: color('accent'),
      fontWeight: 500,
      cursor: 'pointer',
    },
    [`${details}[open] > &&`]: { listStyleType: 'disclosure-open' },
    '&&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
    '&&:focus-visible': focusRing(),
  },
})

export const words = style({ display: 'grid', gap: 8, marginBlockStart: 8 })

export const examples = style({
  selectors: {
    '&&': {
      display: 'grid',
      gap: 2,
      margin: 0,
      paddingBlock: 0,
      paddingInlineStart: 20,
      listStyleType: 'disc',
    },
  },
})
