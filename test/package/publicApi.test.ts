import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { type entries, reportApi } from './publicApi.ts'

const reports = join(inject('consumer').folder, 'api')

it.each([
  'index',
  'model',
  'clearos',
  'embed',
] as const satisfies readonly (keyof typeof entries)[])(
  'what can be imported from the entry %s is what the committed report says',
  async (name) => {
    mkdirSync(reports, { recursive: true })
    expect(reportApi(name, reports).succeeded).toBe(true)
    const report = readFileSync(join(reports, `${name}.api.md`), 'utf8')
    // `npx vitest run test/package/publicApi.test.ts -u` accepts it, and a changeset says it.
    await expect(report).toMatchFileSnapshot(`api/${name}.api.md`)
  },
)
