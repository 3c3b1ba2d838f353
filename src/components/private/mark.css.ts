import { style, styleVariants } from '@vanilla-extract/css'
import { type ChannelId, forEveryChannel } from '../../model/policy/channel.ts'
import { channelColor, color } from '../../theme/properties.ts'
import { clipPath, type MarkLook, mask, silhouettes } from '../../theme/silhouettes.ts'

// A mark is as wide as the font size of the row it stands in.
const base = style({
  display: 'inline-block',
  flex: 'none',
  inlineSize: '1em',
  blockSize: '1em',
  background: 'currentColor',
  // The shape says as much as the hue, so it may keep its own colours here.
  forcedColorAdjust: 'none',
  printColorAdjust: 'exact',
  '@media': { '(forced-colors: active)': { background: 'CanvasText' } },
})

function looksOf(id: ChannelId): Record<MarkLook, string> {
  const colors: Record<MarkLook, string> = {
    filled: channelColor(id),
    hollow: color('unavailable'),
    struck: color('unavailable'),
    small: color('unavailable'),
  }
  return styleVariants(colors, (value, look) => [
    base,
    { color: value, clipPath: clipPath(silhouettes[id], look), mask: mask(look) },
  ])
}

/** The class of every look of every channel. */
export const mark = forEveryChannel(looksOf)
