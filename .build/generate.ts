import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { elementsManifest } from './elements/manifest.ts'
import { withElementTables } from './elements/readmeTables.ts'
import { generatePolicySchema } from './policy-schema.ts'

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))

/** What follows from the descriptors of the elements. Committed, so that a review sees what changes. */
export function elementFiles(): Readonly<Record<string, string>> {
  const manifest = elementsManifest()
  return {
    'src/embed/custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'README.md': withElementTables(readFileSync(path('README.md'), 'utf8'), manifest),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = { ...elementFiles(), 'src/model/policy/policy.schema.json': generatePolicySchema() }
  for (const [file, text] of Object.entries(files)) writeFileSync(path(file), text)
}
