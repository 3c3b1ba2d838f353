import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Rgb,
  wcagContrast,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { channels } from '../../src/model/scheme/channels.ts'
import { clearOSEditions } from '../../src/theme/clearOSEditions.ts'
import { colorRoles } from '../../src/theme/colorRoles.ts'
import { clearOSAccents, moreContrast, type ThemeTokens, themes } from '../../src/theme/tokens.ts'

/** The backgrounds a legend stands on: a theme's own, and the boxes and pages of the hosts. */
const hostSurfaces = { light: ['#ffffff', '#f7f7f7', '#f5f5f5'], dark: ['#000000', '#222222'] }

const editions = clearOSEditions.map((edition): [string, ThemeTokens] => {
  const accent = clearOSAccents[edition]
  const { color } = themes.clearos
  return [`clearos ${edition}`, { ...themes.clearos, color: { ...color, accent, focus: accent } }]
})

const all: [string, ThemeTokens][] = [
  ...Object.entries(themes),
  ...editions,
  ['light, more contrast', moreContrast.light],
  ['dark, more contrast', moreContrast.dark],
]

/** How people see, by the simulation of Machado, Oliveira and Fernandes (2009), in full severity. */
const visions = {
  normal: toRgb,
  protan: (color: string) => filterDeficiencyProt(1)(toRgb(color)),
  deutan: (color: string) => filterDeficiencyDeuter(1)(toRgb(color)),
  tritan: (color: string) => filterDeficiencyTrit(1)(toRgb(color)),
}

function toRgb(color: string): Rgb {
  const parsed = parse(color)
  if (parsed?.mode !== 'rgb') throw new Error(`${color} is no colour.`)
  return parsed
}

const lowestContrast = (color: string, { scheme, color: { surface } }: ThemeTokens) =>
  Math.min(...[surface, ...hostSurfaces[scheme]].map((under) => wcagContrast(color, under)))

describe.each(all)('theme %s', (name, tokens) => {
  const { color, channel } = tokens

  it.each(channels)('draws $id at 3:1 or more on every surface (WCAG 1.4.11)', ({ id }) => {
    expect(lowestContrast(channel[id], tokens)).toBeGreaterThanOrEqual(3)
  })

  it.each(['unavailable', 'focus'] as const)('draws %s at 3:1 or more, too', (role) => {
    expect(lowestContrast(color[role], tokens)).toBeGreaterThanOrEqual(3)
  })

  const text = name.includes('more contrast') ? 7 : 4.5
  it.each(['text', 'muted', 'accent', 'danger'] as const)(
    `writes %s at ${text}:1 or more`,
    (role) => {
      expect(lowestContrast(color[role], tokens)).toBeGreaterThanOrEqual(text)
    },
  )

  it('writes the tooltip, which swaps text and surface, as well', () => {
    expect(wcagContrast(color.surface, color.text)).toBeGreaterThanOrEqual(text)
  })

  it.each(Object.entries(visions))('keeps any two channels apart for %s vision', (_, see) => {
    const difference = differenceCiede2000()
    const seen = channels.map(({ id }) => see(channel[id]))
    const pairs = seen.flatMap((one, index) =>
      seen.slice(index + 1).map((other) => difference(one, other)),
    )
    expect(pairs).toHaveLength(10)
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(10)
  })

  it('has colours that every tool reads', () => {
    const values = [...colorRoles.map((role) => color[role]), ...Object.values(channel)]
    for (const value of values) expect(value).toMatch(/^#[0-9a-f]{6}$/)
  })
})
