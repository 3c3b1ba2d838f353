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

/** Reads one colour of a theme. */
type Read = (tokens: ThemeTokens) => string

const colors: readonly (readonly [name: string, read: Read])[] = [
  ...colorRoles.map((role) => [`color-${role}`, ({ color }: ThemeTokens) => color[role]] as const),
  ...channels.map(
    ({ id }) => [`channel-${id}`, ({ channel }: ThemeTokens) => channel[id]] as const,
  ),
]

/** Those that some theme does not leave to its colour scheme: of the rest nothing has to be said. */
const themedColors = colors.filter(([, read]) =>
  [...Object.values(themes), ...Object.values(moreContrast)].some(
    (tokens) => read(tokens) !== read(themes[tokens.scheme]),
  ),
)

/** Each under its private name, for the element that asks for a theme and all below it. */
function privateProperties(value: (read: Read) => string): Record<string, string> {
  return Object.fromEntries(themedColors.map(([name, read]) => [`--_slk-${name}`, value(read)]))
}

/** The selector of a theme. Twice, to win over what a page says of its root: it is asked for by name. */
const selector = (name: ThemeName) => `[data-slk-theme="${name}"][data-slk-theme]`

/** What `light-dark()` says where no theme has set anything. */
const bySchemeAlone = themeNames.filter((name) => themes[name] === themes[themes[name].scheme])

globalStyle(bySchemeAlone.map(selector).join(), { vars: privateProperties(() => 'initial') })

for (const name of themeNames) {
  const isOwn = !bySchemeAlone.includes(name)
  globalStyle(selector(name), {
    colorScheme: themes[name].scheme,
    ...(isOwn && { vars: privateProperties((read) => read(themes[name])) }),
  })
}

for (const edition of clearOSEditions) {
  const accent = clearOSAccents[edition]
  // The theme says it already.
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
