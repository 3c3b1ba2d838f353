import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as model from '../../src/model/index.ts'

describe('the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const functions = Object.entries(model).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  )

  it.each(functions)('has a row for %s of the model', (name) => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows.filter((row) => row.includes(`\`${name}(`))).not.toEqual([])
  })
})
