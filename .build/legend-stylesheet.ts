import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { inLayer, published } from './layered-stylesheet.ts'
import { cssTarget, external, kitStyles, onLog, outputsOf } from './settings.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const source = (name: string) => join(project, 'src/components', name, `${name}.tsx`)

// The rules that a page of legends needs, with their key, dialog and tooltip. A build of its own,
// because a library build makes one stylesheet of all its entries.

const built = await build({
  root: project,
  configFile: false,
  logLevel: 'warn',
  plugins: [kitStyles()],
  build: {
    write: false,
    lib: {
      entry: [source('SupportLegend'), source('SupportLegendKey')],
      formats: ['es'],
      cssFileName: 'legend',
    },
    cssTarget,
    minify: false,
    rolldownOptions: { external, onLog },
  },
})
const styles = outputsOf(built).find(({ fileName }) => fileName === 'legend.css')
if (styles?.type !== 'asset') throw new Error('The build of the legend has made no stylesheet.')
const rules = published(styles.source.toString())
writeFileSync(join(project, 'dist/legend.css'), rules)
writeFileSync(join(project, 'dist/legend.layered.css'), inLayer(rules))
