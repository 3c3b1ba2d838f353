import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const source = path('../src/')

/** For components of the kit: only what they use, or a first load would bring all of Preact. */
const forComponents: Readonly<Record<string, string>> = {
  react: path('../src/embed/preact/react.ts'),
  'react-dom/client': path('../src/embed/preact/reactDomClient.ts'),
  'react/jsx-runtime': path('../src/embed/preact/jsxRuntime.ts'),
  'react/jsx-dev-runtime': path('../src/embed/preact/jsxRuntime.ts'),
}

/** For packages, such as the tooltip's. */
const forOthers: Readonly<Record<string, string>> = {
  react: path('../src/embed/preact/reactOfPackages.ts'),
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
}

/**
 * Replaces React by Preact, and two hooks of the components by others: no server renders elements,
 * so nothing waits for hydration, and what follows a store is lazy. `resolve.alias` does not tell the kit's imports from those of packages. */
export function preactInsteadOfReact(): Plugin {
  return {
    name: 'support-legend-kit:preact',
    enforce: 'pre',
    resolveId(id, importer) {
      const hook = /\/(useIsHydrated|useStore)\.ts$/.exec(id)?.[1]
      if (hook !== undefined && importer?.startsWith(source)) {
        return path(`../src/embed/preact/${hook}.ts`)
      }
      const own = importer?.startsWith(source) ? forComponents[id] : undefined
      if (own !== undefined) return own
      const replacement = forOthers[id]
      return replacement && this.resolve(replacement, importer)
    },
  }
}
