import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { elementFiles } from '../../.build/generate.ts'
import { project } from './pack.ts'

it.each(Object.entries(elementFiles()))('%s is what `npm run generate` writes', (file, text) => {
  expect(readFileSync(join(project, file), 'utf8')).toBe(text)
})
