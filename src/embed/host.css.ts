import { globalStyle } from '@vanilla-extract/css'

// What a page says of text crosses into a shadow root: `capitalize`, say. The font may.
globalStyle(':host', {
  display: 'inline-block',
  verticalAlign: 'middle',
  fontStyle: 'normal',
  fontVariant: 'normal',
  fontWeight: 400,
  letterSpacing: 'normal',
  wordSpacing: 'normal',
  lineHeight: 'normal',
  textAlign: 'start',
  textIndent: 0,
  textShadow: 'none',
  textTransform: 'none',
  whiteSpace: 'normal',
})

globalStyle(':host(support-legend-key)', { display: 'block' })
globalStyle(':host([hidden])', { display: 'none' })
