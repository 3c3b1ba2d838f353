import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { stylesheetOrder } from './stylesheet-order.ts'

const source = fileURLToPath(new URL('../src/', import.meta.url))
const registry = `${source}embed/styles.ts`

/** Undoes rules of the page for buttons, which do not reach into a shadow root. */
const hostReset = 'components/SupportLegend/hostReset.css.ts'

/**
 * Hands the stylesheets of vanilla-extract to the registry of the embed as text, in the chunk of the
 * code that needs them: a shadow root sees no stylesheet of the page. `?inline` alone makes the text,
 * but no option imports it where a `.css.ts` file is imported, or registers it.
 */
export function adoptedStyles(): Plugin {
  const order = stylesheetOrder()
  return {
    name: 'support-legend-kit:adopted-styles',
    enforce: 'post',
    transform(code, id) {
      if (!/\.css\.ts($|\?)/.test(id)) return undefined
      const imports = [...code.matchAll(/import ['"]([^'"]+\.vanilla\.css)['"];?/g)]
      if (imports.length === 0) return undefined
      const calls = imports.map(([, file = ''], index) => {
        const stylesheet = stylesheetIn(file)
        if (stylesheet === hostReset) return ''
        // 0 are the rules of hostStyles.ts.
        const number = order.indexOf(stylesheet) + 1
        if (number === 0) throw new Error(`${file} is no stylesheet of src.`)
        return `import text${index} from ${JSON.stringify(`${file}?inline`)}\naddStyles(text${index}, '${placeOf(stylesheet)}', ${number})\n`
      })
      const withoutImports = imports.reduce(
        (rest, [statement]) => rest.replace(statement, ''),
        code,
      )
      return {
        code: `import { addStyles } from ${JSON.stringify(registry)}\n${calls.join('')}${withoutImports}`,
        map: null,
      }
    },
  }
}

/** The path in `src` of the stylesheet behind a file of vanilla-extract. */
function stylesheetIn(file: string): string {
  // From the root of the project, or of the disk.
  const path = file.startsWith(source) ? file.slice(source.length) : file.replace(/^\/?src\//, '')
  return path.replace(/\.vanilla\.css$/, '')
}

/** Themes match elements of the page, whose properties are inherited. All other rules match the kit's. */
function placeOf(stylesheet: string): 'page' | 'elements' {
  return stylesheet.startsWith('theme/') ? 'page' : 'elements'
}
