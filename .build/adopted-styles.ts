import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { stylesheetOrder } from './stylesheet-order.ts'

const source = fileURLToPath(new URL('../src/', import.meta.url))
const registry = `${source}embed/styles.ts`

/** Undoes rules of a page for buttons, which do not reach into a shadow root. */
const hostReset = 'components/SupportLegend/hostReset.css.ts'

/**
 * Turns the stylesheets of vanilla-extract into text that is handed to the registry of the embed,
 * in the same chunk as the code that needs it: a shadow root sees no stylesheet of the page.
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
        // Before all others are the rules of hostStyles.ts.
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

/** The stylesheet that vanilla-extract has made a file of, by its path in `src`. */
function stylesheetIn(file: string): string {
  // From the root of the project, or of the disk.
  const path = file.startsWith(source) ? file.slice(source.length) : file.replace(/^\/?src\//, '')
  return path.replace(/\.vanilla\.css$/, '')
}

/** Themes match elements of the page, whose properties are inherited; all else those of the kit. */
function placeOf(stylesheet: string): 'page' | 'elements' {
  return stylesheet.startsWith('theme/') ? 'page' : 'elements'
}
