import { style } from '@vanilla-extract/css'

/** What nobody can press or fill in on paper. Twice the class: it wins over how it is laid out. */
export const notPrinted = style({
  '@media': { print: { selectors: { '&&': { display: 'none' } } } },
})
