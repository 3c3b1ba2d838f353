import { minify } from 'terser'
import type { Plugin } from 'vite'

/**
 * Minifies, which a library build leaves to the application's bundler. A classic script becomes
 * ASCII: it may be read in the encoding of its page, and a module never is.
 */
export function finishedFiles({ module }: { module: boolean }): Plugin {
  return {
    name: 'support-legend-kit:finished-files',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue
          const { code = file.code } = await minify(file.code, {
            module,
            ecma: 2020,
            compress: { passes: 3 },
            format: { ascii_only: !module },
          })
          file.code = code
        }
      },
    },
  }
}
