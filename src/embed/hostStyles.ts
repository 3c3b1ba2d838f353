import { addStyles } from './styles.ts'

// Text styles of the page are inherited into a shadow root. Only the font may be.
addStyles(
  `:host{display:inline-block;vertical-align:middle;font-style:normal;font-variant:normal;font-weight:400;letter-spacing:normal;word-spacing:normal;line-height:normal;text-align:start;text-indent:0;text-shadow:none;text-transform:none;white-space:normal;word-break:normal;writing-mode:horizontal-tb;-webkit-text-fill-color:currentColor}
:host(:not(support-legend)){display:block}
:host([hidden]){display:none}`,
  'elements',
  0,
)
