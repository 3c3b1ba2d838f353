import { style } from '@vanilla-extract/css'

/**
 * What rules of a host for buttons could do to the looks of one, undone: twice the class, because
 * hosts say `.content button { … }`. What places the button is left alone, and it holds no text.
 *
 * No rule of a page reaches into a shadow root: the embed is built without.
 */
export const hostReset = style({
  selectors: {
    '&&': {
      boxSizing: 'content-box',
      inlineSize: 'auto',
      maxInlineSize: 'none',
      minInlineSize: 0,
      blockSize: 'auto',
      maxBlockSize: 'none',
      overflow: 'visible',
      boxShadow: 'none',
      opacity: 1,
      filter: 'none',
      transform: 'none',
      transition: 'none',
      animation: 'none',
    },
  },
})
