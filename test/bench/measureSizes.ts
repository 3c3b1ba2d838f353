import { join } from 'node:path'
import type { Consumer } from '../package/pack.ts'
import { sizeOfCode, sizeOfFile } from '../package/sizes.ts'
import { folder } from './install.ts'
import type { NamedSize } from './report.ts'

const styles = `import 'support-legend-kit/styles.css'\n`
const legendStyles = `import 'support-legend-kit/legend.css'\n`

/** What the kit weighs by what is imported, and what the others weigh with their list. */
export async function measureSizes(kit: Consumer): Promise<readonly NamedSize[]> {
  const code = (name: string, text: string) => sizeOfCode(kit, name, text)
  const contestant = (file: string) => sizeOfFile(join(folder, 'page/contestants', file))
  return [
    {
      name: 'SupportLegend',
      size: await code(
        'legend',
        `${legendStyles}export { SupportLegend } from 'support-legend-kit'`,
      ),
      bars: { scripts: 'legend', styles: 'legendStyles' },
    },
    {
      name: 'whole kit with Radix',
      size: await code('kit', `${styles}export * from 'support-legend-kit'`),
      bars: { scripts: 'kit', styles: 'kitStyles' },
      whole: true,
    },
    {
      name: 'parseSupportPolicy',
      size: await code('parse', `export { parseSupportPolicy } from 'support-legend-kit/model'`),
      bars: { scripts: 'parseSupportPolicy' },
    },
    {
      name: 'resolveSupport',
      size: await code('resolve', `export { resolveSupport } from 'support-legend-kit/model'`),
      bars: { scripts: 'resolveSupport' },
    },
    { name: 'radix', size: await contestant('Radix.tsx') },
    { name: 'primer', size: await contestant('Primer.tsx') },
    { name: 'base-ui', size: await contestant('BaseUi.tsx') },
  ]
}
