import { describe, expect, it } from 'vitest'
import { markNames } from '../../src/model/scheme/supportScheme.ts'
import { markLooks } from '../../src/theme/markLooks.ts'
import { clipPath, mask, scale, silhouettes } from '../../src/theme/silhouettes.ts'

describe('silhouettes', () => {
  it('give every look of every mark a form of its own', () => {
    const forms = markNames.flatMap((name) =>
      markLooks.map((look) => `${clipPath(silhouettes[name], look)} ${mask(look)} ${scale(look)}`),
    )
    expect(new Set(forms).size).toBe(markNames.length * markLooks.length)
  })

  it.each(markNames)('draw %s clockwise and inside its square', (name) => {
    const outline = silhouettes[name]
    // The shoelace formula: positive where the corners run clockwise on a screen.
    const area = outline.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [0, 0]
      return sum + (x * nextY - nextX * y) / 2
    }, 0)
    expect(area).toBeGreaterThan(2_500)
    for (const value of outline.flat()) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(100)
    }
  })
})
