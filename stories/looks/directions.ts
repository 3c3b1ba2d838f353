import type { MarkName } from '../../src/model/scheme/supportScheme.ts'
import { type Outline, silhouettes } from '../../src/theme/silhouettes.ts'

/** One way to draw the five channels. */
export interface Direction {
  readonly name: string
  readonly verdict: string
  readonly outlines: Readonly<Record<MarkName, Outline>>
}

function polygonOf(corners: number, turn = 0): Outline {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * (corner + turn)) / corners
    return [50 + 50 * Math.sin(angle), 50 - 50 * Math.cos(angle)]
  })
}

function bar(top: number): Outline {
  return [
    [20, top],
    [80, top],
    [80, 100],
    [20, 100],
  ]
}

const { triangle, cross, diamond } = silhouettes

/** What was drawn before one was chosen. */
export const directions: readonly Direction[] = [
  {
    name: 'Figures',
    verdict:
      'Easy to tell apart, but nothing says what a mark stands for. The circle and the diamond come close when hollow at 12 px.',
    outlines: {
      bubble: polygonOf(24),
      panel: [
        [7, 7],
        [93, 7],
        [93, 93],
        [7, 93],
      ],
      triangle,
      cross,
      diamond,
    },
  },
  {
    name: 'Pictograms',
    verdict:
      'Says the most, and at 24 px looks best. At 12 px bubble, nut and shield become one round blob; cut in two they are rubble.',
    outlines: {
      bubble: silhouettes.bubble,
      panel: silhouettes.panel,
      triangle: polygonOf(6),
      cross: [
        [50, 0],
        [92, 14],
        [92, 50],
        [80, 76],
        [50, 100],
        [20, 76],
        [8, 50],
        [8, 14],
      ],
      diamond: [
        [30, 20],
        [30, 6],
        [70, 6],
        [70, 20],
        [100, 20],
        [100, 92],
        [0, 92],
        [0, 20],
      ],
    },
  },
  {
    name: 'Bars',
    verdict:
      'Shows rising commitment at a glance, but claims a scale the policy does not have (consulting is not "more" than professional), and one bar alone, as in the key, is no sign.',
    outlines: {
      bubble: bar(70),
      panel: bar(54),
      triangle: bar(37),
      cross: bar(18),
      diamond: bar(0),
    },
  },
  {
    name: 'Bubbles and figures (chosen)',
    verdict:
      'The two forums are talk, so they are bubbles, round and square; a delta for what is being built, a cross for help, a diamond for what costs extra. Five outlines that share no side.',
    outlines: silhouettes,
  },
]
