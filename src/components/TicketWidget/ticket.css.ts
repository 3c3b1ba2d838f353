import { style } from '@vanilla-extract/css'
import { roomy } from '../shared/layout/containers.ts'
import { muted, title as strong } from '../shared/text/text.css.ts'

export const insteadTitle = style([strong, { marginBlockStart: 16 }])

export const keepSubject = style([muted, { textWrap: 'pretty' }])

/** The order is told by numbers, too. */
export const instead = style({
  selectors: {
    '&&': {
      display: 'grid',
      gap: 12,
      margin: '8px 0 0',
      paddingBlock: 0,
      paddingInlineStart: 16,
      listStyleType: 'decimal',
    },
  },
  '@container': { [roomy]: { selectors: { '&&': { paddingInlineStart: 24 } } } },
})

export const action = style({ selectors: { '&&': { margin: 0, padding: 0 } } })
