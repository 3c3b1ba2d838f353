import { describe, expect, it } from 'vitest'
import { type ShownTexts, shownSlices } from '../../src/embed/slices.ts'

const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/*.css.ts'], {
  base: '../../src',
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The files that draw what is shown. */
const drawFiles: Readonly<Record<ShownTexts, readonly string[]>> = {
  legend: ['./components/SupportLegend/SupportLegend.tsx'],
  legendDialog: [
    './components/SupportLegend/SupportLegend.tsx',
    './components/SupportLegend/LegendDialog.tsx',
    './components/SupportLegend/LegendTooltip.tsx',
  ],
  key: ['./embed/drawSupportLegendKey.ts'],
  panel: ['./embed/drawSupportPolicyPanel.ts'],
  filter: ['./embed/drawSupportFilter.ts'],
  ticket: ['./embed/drawTicketWidget.ts'],
  quote: ['./embed/drawQuoteWidget.ts'],
}

/** The files and all that they import, types and lazy files left out. */
function withImports(files: readonly string[]): ReadonlySet<string> {
  const found = new Set(files)
  // A set walks what is added on the way.
  for (const file of found) {
    const imports = sources[file]?.matchAll(/^(?:import|export) (?!type )[^']*?from '(\..+?)'/gm)
    for (const [, specifier = ''] of imports ?? []) {
      found.add(new URL(specifier, `http://src/${file}`).pathname.replace('/', './'))
    }
  }
  return found
}

/** The slices whose English the files import. */
function slicesIn(files: readonly string[]): readonly string[] {
  return [...withImports(files)].flatMap(
    (file) => /\/locales\/en\/(\w+)\.ts$/.exec(file)?.[1] ?? [],
  )
}

describe('an element', () => {
  it('loads the slices that it shows, and no others', () => {
    const shown = Object.entries(drawFiles).map(([name, files]) => [
      name,
      slicesIn(files).toSorted(),
    ])
    const loaded = Object.entries(shownSlices).map(([name, slices]) => [name, slices.toSorted()])
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(loaded))
  })
})
