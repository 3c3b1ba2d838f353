import type { Plugin } from 'vite'

/** The cascade layer of the kit's rules in `*.layered.css`. Part of the public surface. */
export const layerName = 'support-legend-kit'

/**
 * Bundlers of applications turn `light-dark()` into two variables for older browsers, and set them
 * where they see a `color-scheme`. Where they see none, colours would have no value at all: light,
 * unless anything else is said.
 */
const lightByDefault = ':where(:root){--lightningcss-light:initial;--lightningcss-dark: }'

/** The rules as they are published. */
export function published(rules: string): string {
  return `${lightByDefault}${rules.trim()}\n`
}

/** Rules in that layer. */
export function inLayer(rules: string): string {
  return `@layer ${layerName}{${rules.trim()}}\n`
}

/**
 * Completes `styles.css`, and emits `styles.layered.css`, the same rules in a cascade layer, and the
 * empty declaration with which TypeScript accepts the import of either. Vite makes one stylesheet of
 * a library, and has no option for a layer.
 */
export function layeredStylesheet(): Plugin {
  return {
    name: 'support-legend-kit:layered-stylesheet',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const styles = bundle['styles.css']
        if (styles?.type !== 'asset') return
        styles.source = published(styles.source.toString())
        this.emitFile({
          type: 'asset',
          fileName: 'styles.layered.css',
          source: inLayer(styles.source),
        })
        this.emitFile({ type: 'asset', fileName: 'stylesheet.d.ts', source: 'export {}\n' })
      },
    },
  }
}
