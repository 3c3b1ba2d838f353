import { minifySync, type Plugin } from 'vite'

/**
 * Minifies, which a library build leaves to the application's bundler. Of a classic script it escapes
 * whatever is not ASCII: it may be read in the encoding of its page, and a module never is.
 */
export function finishedFiles({ module }: { module: boolean }): Plugin {
  return {
    name: 'support-legend-kit:finished-files',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue
          const { code } = minifySync(file.fileName, file.code, { module })
          file.code = module ? code : escapeNonAscii(code)
        }
      },
    },
  }
}

/** Only texts and expressions hold such characters once comments are gone, and there an escape means the same. */
function escapeNonAscii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
