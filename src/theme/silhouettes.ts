import type { ChannelId } from '../model/policy/channel.ts'

/** How a mark is drawn: the shape changes with the status, so that colour never speaks alone. */
export const markLooks = ['filled', 'hollow', 'struck', 'small'] as const
export type MarkLook = (typeof markLooks)[number]

/** A corner, in hundredths of the mark's side, from the top left. */
type Corner = readonly [x: number, y: number]

/** The outline of each channel, clockwise. */
export const silhouettes: Readonly<Record<ChannelId, readonly Corner[]>> = {
  'public-forum': circle(24),
  'dedicated-forum': [
    [7, 7],
    [93, 7],
    [93, 93],
    [7, 93],
  ],
  developer: [
    [50, 3],
    [100, 95],
    [0, 95],
  ],
  professional: [
    [33, 2],
    [67, 2],
    [67, 33],
    [98, 33],
    [98, 67],
    [67, 67],
    [67, 98],
    [33, 98],
    [33, 67],
    [2, 67],
    [2, 33],
    [33, 33],
  ],
  consulting: [
    [50, 0],
    [100, 50],
    [50, 100],
    [0, 50],
  ],
}

/** Width of the outline of a hollow mark, in pixels: it does not grow with the mark. */
const strokeWidth = 1.5

/** A stroke across the mark from corner to corner, clockwise like the outlines. */
function strike(): readonly string[] {
  const half = (strokeWidth / 2) * Math.SQRT1_2
  return [
    point([0, 0], [half, -half]),
    point([100, 100], [half, -half]),
    point([100, 100], [-half, half]),
    point([0, 0], [-half, half]),
    point([0, 0], [half, -half]),
  ]
}

/** The `clip-path` that cuts a look of a channel out of a square. */
export function clipPath(id: ChannelId, look: MarkLook): string {
  const outline = silhouettes[id]
  switch (look) {
    case 'filled':
      return polygon(outline.map((corner) => point(corner)))
    case 'small':
      return polygon(outline.map(([x, y]) => point([50 + (x - 50) / 2, 50 + (y - 50) / 2])))
    case 'hollow':
      return polygon(ring(outline))
    case 'struck':
      return polygon([...ring(outline), ...strike(), pointOf(outline)])
  }
}

/** The outline and, the other way round, its inside: what lies between them is painted. */
function ring(outline: readonly Corner[]): readonly string[] {
  const inside = inset(outline, strokeWidth).reverse()
  return [
    ...outline.map((corner) => point(corner)),
    pointOf(outline),
    ...inside,
    inside[0] ?? '',
    pointOf(outline),
  ]
}

/** Every corner, moved inwards by a distance in pixels from both sides that meet in it. */
function inset(outline: readonly Corner[], distance: number): string[] {
  return outline.map((corner, index) => {
    const before = normal(outline.at(index - 1) ?? corner, corner)
    const after = normal(corner, outline[(index + 1) % outline.length] ?? corner)
    const scale = distance / (1 + before[0] * after[0] + before[1] * after[1])
    return point(corner, [(before[0] + after[0]) * scale, (before[1] + after[1]) * scale])
  })
}

/** The unit vector that points inwards from a side of a clockwise outline. */
function normal(from: Corner, to: Corner): Corner {
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(x, y)
  return [-y / length, x / length]
}

function circle(sides: number): readonly Corner[] {
  return Array.from({ length: sides }, (_, side) => {
    const angle = (2 * Math.PI * side) / sides
    return [50 + 50 * Math.sin(angle), 50 - 50 * Math.cos(angle)] as const
  })
}

function pointOf(outline: readonly Corner[]): string {
  return point(outline[0] ?? [0, 0])
}

function point([x, y]: Corner, offset: Corner = [0, 0]): string {
  return `${coordinate(x, offset[0])} ${coordinate(y, offset[1])}`
}

function coordinate(percent: number, pixels: number): string {
  const share = `${round(percent)}%`
  return round(pixels) === 0 ? share : `calc(${share} + ${round(pixels)}px)`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function polygon(points: readonly string[]): string {
  return `polygon(${points.join(', ')})`
}
