import '../../../theme/themes.css.ts'
import { globalStyle, style } from '@vanilla-extract/css'
import { channels } from '../../../model/scheme/channels.ts'
import { channelColor, color } from '../../../theme/properties.ts'
import { clipPath, mask, scale, silhouettes } from '../../../theme/silhouettes.ts'

/** The class of what holds marks. They have none of their own: a page may have thousands. */
export const marks = style({})

// A mark is as wide as the font size of what holds it.
globalStyle(`${marks} > [data-channel]`, {
  display: 'inline-block',
  flex: 'none',
  inlineSize: '1em',
  blockSize: '1em',
  background: 'currentColor',
  // We choose the colour ourselves: the system would paint the background away, and the mark.
  forcedColorAdjust: 'none',
  printColorAdjust: 'exact',
  '@media': {
    '(forced-colors: active)': { background: 'CanvasText' },
    // Bootstrap prints every background transparent.
    print: { background: 'currentColor !important' },
  },
})

for (const { id, mark: name } of channels) {
  const outline = silhouettes[name]
  const mark = `${marks} > [data-channel="${id}"]`
  globalStyle(mark, { color: channelColor(id), clipPath: clipPath(outline, 'filled') })
  globalStyle(`${mark}[data-status="unavailable"]:not([data-reason])`, {
    clipPath: clipPath(outline, 'hollow'),
  })
}

globalStyle(`${marks} > [data-channel]:not([data-status="available"])`, {
  color: color('unavailable'),
})

globalStyle(`${marks} > [data-status="unknown"]`, { scale: scale('small') })

globalStyle(`${marks} > [data-reason]`, { mask: mask('struck') })
