import { style } from '@vanilla-extract/css'
import { color } from '../../../theme/properties.ts'
import { roomy } from '../layout/containers.ts'
import { focusRing } from '../layout/focusRing.ts'
import { ownDirection } from '../text/textRule.ts'

// Twice the class, because hosts say `.content a { … }`, and Bootstrap takes the line of links.

const base = style({
  selectors: {
    '&&': {
      // 24 px high (WCAG 2.5.8) although its text is smaller, and on the line of what stands beside it.
      display: 'inline-block',
      minBlockSize: 24,
      verticalAlign: 'top',
      justifySelf: 'start',
      boxSizing: 'border-box',
      margin: 0,
      inlineSize: 'auto',
      minInlineSize: 0,
      boxShadow: 'none',
      font: 'inherit',
      fontWeight: 500,
      letterSpacing: 'inherit',
      textTransform: 'inherit',
      ...ownDirection,
      overflowWrap: 'anywhere',
      cursor: 'pointer',
    },
    '&&:focus-visible': focusRing(),
  },
})

const underlined = style({
  selectors: {
    '&&': {
      border: 0,
      borderRadius: 2,
      background: 'none',
      textDecorationThickness: 1,
      textUnderlineOffset: '3px',
    },
    '&&, &&:hover, &&:focus': { color: color('accent'), textDecorationLine: 'underline' },
    '&&:hover': { textDecorationThickness: 2 },
    '&&[aria-disabled="true"], fieldset:disabled &&': {
      color: color('muted'),
      textDecorationLine: 'none',
      cursor: 'default',
    },
  },
})

/** On the line of what stands beside it. */
export const link = style([
  base,
  underlined,
  { selectors: { '&&': { margin: '-2px 0', padding: '2px 0' } } },
])

/** In a sentence, with which it is divided. */
const inline = style([base, underlined, { selectors: { '&&': { display: 'inline', padding: 0 } } }])

/** The one thing to press. Its border is seen in forced colours. */
const button = style([
  base,
  {
    selectors: {
      '&&': {
        padding: '9px 8px',
        border: '1px solid transparent',
        borderRadius: 6,
        background: color('accent'),
        textAlign: 'center',
      },
      '&&, &&:hover, &&:focus': { color: color('surface'), textDecorationLine: 'none' },
      '&&:hover': { textDecorationLine: 'underline', textUnderlineOffset: '3px' },
      // Told apart without colour, too.
      '&&[aria-disabled="true"]': {
        borderColor: color('muted'),
        background: 'none',
        color: color('muted'),
        textDecorationLine: 'none',
        cursor: 'default',
      },
    },
    '@media': {
      '(forced-colors: active)': {
        selectors: { '&&[aria-disabled="true"]': { color: 'GrayText' } },
      },
      // Printers leave backgrounds out.
      print: {
        selectors: {
          '&&': { borderColor: color('accent'), background: 'none', color: color('accent') },
        },
      },
    },
    '@container': {
      [roomy]: { selectors: { '&&': { paddingInline: 16 } } },
    },
  },
])

export const looks = { link, inline, button } as const
