import type { MarkName } from '../model/scheme/supportScheme.ts'
import type { MarkLook } from './markLooks.ts'

/** A corner in percent of the mark's size, from the top left. */
export type Corner = readonly [x: number, y: number]

/** The corners of a shape, clockwise. */
export type Outline = readonly Corner[]

/** The shape of each mark. */
export const silhouettes: Readonly<Record<MarkName, Outline>> = {
  // A round bubble: an arc clockwise from the left to the bottom, and a tail.
  bubble: [...arc(160, 470, 14), [6, 100]],
  panel: [
    [4, 4],
    [96, 4],
    [96, 80],
    [40, 80],
    [16, 100],
    [16, 80],
    [4, 80],
  ],
  triangle: [
    [50, 3],
    [100, 95],
    [0, 95],
  ],
  cross: [
    [30, 0],
    [70, 0],
    [70, 30],
    [100, 30],
    [100, 70],
    [70, 70],
    [70, 100],
    [30, 100],
    [30, 70],
    [0, 70],
    [0, 30],
    [30, 30],
  ],
  diamond: [
    [50, 0],
    [100, 50],
    [50, 100],
    [0, 50],
  ],
}

/** Returns points of a circle, clockwise between two angles in degrees. 0° is to the right. */
function arc(from: number, to: number, steps: number): Outline {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180
    return [50 + 45 * Math.cos(angle), 45 + 45 * Math.sin(angle)]
  })
}

/** The stroke of a hollow mark in pixels, the same at every size. */
const strokeWidth = 1.5

/** Returns the `clip-path` of a look. */
export function clipPath(outline: Outline, look: MarkLook): string {
  switch (look) {
    case 'filled':
    case 'struck':
    case 'small':
      return polygon(outline.map((corner) => point(corner)))
    case 'hollow':
      return polygon(ring(outline))
  }
}

/** Returns the `mask` of a look: it cuts a struck mark in two, at 45° to be crisp at every size. */
export function mask(look: MarkLook): string | undefined {
  const cut = '#000 calc(50% - 1px), #0000 0 calc(50% + 1px), #000 0'
  return look === 'struck' ? `linear-gradient(45deg, ${cut})` : undefined
}

/** Returns the `scale` of a look. */
export function scale(look: MarkLook): string | undefined {
  return look === 'small' ? '0.667' : undefined
}

/** Returns the outline and its reversed inset: only the space between them is filled. */
function ring(outline: Outline): readonly string[] {
  const [first = ''] = outline.map((corner) => point(corner))
  const inside = inset(outline, strokeWidth).reverse()
  return [...outline.map((corner) => point(corner)), first, ...inside, ...inside.slice(0, 1), first]
}

/** Moves every corner inwards by a distance in pixels from both adjacent sides. */
function inset(outline: Outline, distance: number): string[] {
  return outline.map((corner, index) => {
    const before = normal(outline.at(index - 1) ?? corner, corner)
    const after = normal(corner, outline[(index + 1) % outline.length] ?? corner)
    const factor = distance / (1 + before[0] * after[0] + before[1] * after[1])
    return point(corner, [(before[0] + after[0]) * factor, (before[1] + after[1]) * factor])
  })
}

/** Returns the unit vector that points inwards from a side of a clockwise outline. */
function normal(from: Corner, to: Corner): Corner {
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(x, y)
  return [-y / length, x / length]
}

function point([x, y]: Corner, offset: Corner = [0, 0]): string {
  return `${coordinate(x, offset[0])} ${coordinate(y, offset[1])}`
}

function coordinate(percent: number, pixels: number): string {
  const share = `${Math.round(percent)}%`
  const shift = Math.round(pixels * 10) / 10
  return shift === 0 ? share : `calc(${share} + ${shift}px)`
}

function polygon(points: readonly string[]): string {
  return `polygon(${points.join(', ')})`
}
