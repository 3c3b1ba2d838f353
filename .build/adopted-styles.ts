import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { stylesheetOrder } from './stylesheet-order.ts'

const registry = fileURLToPath(new URL('../src/embed/styles.ts', import.meta.url))

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
        const source = file.replace(/^.*?\bsrc\//, '').replace(/\.vanilla\.css$/, '')
        // Before all others are the rules of hostStyles.ts.
        const place = order.indexOf(source) + 1
        if (place === 0) throw new Error(`${file} is no stylesheet of src.`)
        return `import text${index} from ${JSON.stringify(`${file}?inline`)}\naddStyles(text${index}, '${placeOf(file)}', ${place})\n`
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

/** Themes match elements of the page, whose properties are inherited; all else those of the kit. */
function placeOf(file: string): 'page' | 'elements' {
  return file.includes('/theme/') ? 'page' : 'elements'
}
