import { describe, expect, it } from 'vitest'
import { channelIds } from '../../src/model/policy/channel.ts'
import { clipPath, markLooks } from '../../src/theme/silhouettes.ts'
import { type ThemeName, themeNames, themes } from '../../src/theme/tokens.ts'

/** The backgrounds a legend stands on: the theme's own, and the grey boxes of the hosts. */
const surfaces: Readonly<Record<ThemeName, readonly string[]>> = {
  light: [themes.light.color.surface, '#f7f7f7', '#f5f5f5'],
  dark: [themes.dark.color.surface, '#222222'],
}

describe.each(themeNames)('theme %s', (name) => {
  const { color, channel } = themes[name]

  it.each(channelIds)('draws %s at 3:1 or more on every surface (WCAG 1.4.11)', (id) => {
    for (const surface of surfaces[name])
      expect(contrast(channel[id], surface)).toBeGreaterThanOrEqual(3)
  })

  it('draws what is unavailable at 3:1 or more on every surface, too', () => {
    for (const surface of surfaces[name]) {
      expect(contrast(color.unavailable, surface)).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(['text', 'muted', 'accent'] as const)(
    'writes %s at 4.5:1 or more (WCAG 1.4.3)',
    (role) => {
      for (const surface of surfaces[name]) {
        expect(contrast(color[role], surface)).toBeGreaterThanOrEqual(4.5)
      }
    },
  )
})

describe('silhouettes', () => {
  it('give every look of every channel a shape of its own', () => {
    const shapes = channelIds.flatMap((id) => markLooks.map((look) => clipPath(id, look)))
    expect(new Set(shapes).size).toBe(channelIds.length * markLooks.length)
  })
})

/** Contrast ratio of two colours (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance of `#rrggbb` (WCAG 2.2, "relative luminance"). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
