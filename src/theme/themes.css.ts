import { globalStyle } from '@vanilla-extract/css'
import { channels } from '../model/scheme/channels.ts'
import { clearOSEditions } from './clearOSEditions.ts'
import { colorRoles } from './colorRoles.ts'
import {
  clearOSAccents,
  moreContrast,
  type ThemeName,
  type ThemeTokens,
  themeNames,
  themes,
} from './tokens.ts'

/** Reads a colour from a theme. */
type Read = (tokens: ThemeTokens) => string

const colors: readonly (readonly [name: string, read: Read])[] = [
  ...colorRoles.map((role) => [`color-${role}`, ({ color }: ThemeTokens) => color[role]] as const),
  ...channels.map(
    ({ id }) => [`channel-${id}`, ({ channel }: ThemeTokens) => channel[id]] as const,
  ),
]

/** The colours that a theme changes. Others need no property. */
const themedColors = colors.filter(([, read]) =>
  [...Object.values(themes), ...Object.values(moreContrast)].some(
    (tokens) => read(tokens) !== read(themes[tokens.scheme]),
  ),
)

/** Returns the private properties of the colours. */
function privateProperties(value: (read: Read) => string): Record<string, string> {
  return Object.fromEntries(themedColors.map(([name, read]) => [`--_slk-${name}`, value(read)]))
}

/** Returns the selector of a theme, doubled to be more specific than rules for `:root`. */
const selector = (name: ThemeName) => `[data-slk-theme="${name}"][data-slk-theme]`

/** The themes that equal a colour scheme. They reset the properties of an outer theme. */
const schemeThemes = themeNames.filter((name) => themes[name] === themes[themes[name].scheme])

globalStyle(schemeThemes.map(selector).join(), { vars: privateProperties(() => 'initial') })

for (const name of themeNames) {
  const isOwn = !schemeThemes.includes(name)
  globalStyle(selector(name), {
    colorScheme: themes[name].scheme,
    ...(isOwn && { vars: privateProperties((read) => read(themes[name])) }),
  })
}

for (const edition of clearOSEditions) {
  const accent = clearOSAccents[edition]
  // The theme already has this accent.
  if (accent === themes.clearos.color.accent) continue
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
