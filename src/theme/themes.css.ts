import { type GlobalStyleRule, globalStyle } from '@vanilla-extract/css'
import { channelIds } from '../model/policy/channel.ts'
import { clearosEditions } from './clearosEditions.ts'
import { colorRoles } from './colorRoles.ts'
import { clearosAccents, moreContrast, type ThemeTokens, themeNames, themes } from './tokens.ts'

/** Reads one colour of a theme. */
type Read = (tokens: ThemeTokens) => string

/** Every colour under its private name, for the element that asks for a theme and all below it. */
function privateProperties(value: (read: Read) => string): Record<string, string> {
  const roles = colorRoles.map((role): [string, Read] => [
    `color-${role}`,
    ({ color }) => color[role],
  ])
  const channels = channelIds.map((id): [string, Read] => [
    `channel-${id}`,
    ({ channel }) => channel[id],
  ])
  return Object.fromEntries(
    [...roles, ...channels].map(([name, read]) => [`--_slk-${name}`, value(read)]),
  )
}

/** Light and dark are what `light-dark()` says where no theme has set anything. */
function rule(tokens: ThemeTokens): GlobalStyleRule {
  const bySchemeAlone = tokens === themes[tokens.scheme]
  const vars = privateProperties((read) => (bySchemeAlone ? 'initial' : read(tokens)))
  return { colorScheme: tokens.scheme, vars }
}

// Twice, to win over what a page says of its root: the attribute is asked for by name.
for (const name of themeNames) {
  globalStyle(`[data-slk-theme="${name}"][data-slk-theme]`, rule(themes[name]))
}

for (const edition of clearosEditions) {
  const accent = clearosAccents[edition]
  globalStyle(`[data-slk-theme="clearos"][data-slk-edition="${edition}"][data-slk-theme]`, {
    vars: { '--_slk-color-accent': accent, '--_slk-color-focus': accent },
  })
}

globalStyle(
  ':root, :host, [data-slk-theme][data-slk-theme], [data-slk-theme][data-slk-edition][data-slk-theme]',
  {
    '@media': {
      '(prefers-contrast: more)': {
        vars: privateProperties(
          (read) => `light-dark(${read(moreContrast.light)}, ${read(moreContrast.dark)})`,
        ),
      },
    },
  },
)
