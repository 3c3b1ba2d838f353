import { describe, expect, it } from 'vitest'
import * as clearOS from '../../src/model/clearos/index.ts'
import * as model from '../../src/model/index.ts'
import { exportsOf, guides, namesIn, namesOfRows, readme, sourceEntries } from './readme.ts'

const entries = Object.entries(sourceEntries)
const exported = entries.flatMap(([, file]) => exportsOf(file))

describe('the README', () => {
  const functions = Object.entries({ ...model, ...clearOS })
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name)
  const called = readme
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)\(/g)].map(([, name]) => name))

  it.each(functions)('has a row for the function %s of the model', (name) => {
    expect(called).toContain(name)
  })

  it.each(called)('has a row for %s, which is exported', (name) => {
    expect(exported).toContain(name)
  })
})

describe('the README and the guides', () => {
  const documented = new Set([readme, ...guides.values()].flatMap((text) => [...namesIn(text)]))

  it.each(entries)('name every export of %s', (_, file) => {
    const names = exportsOf(file)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !documented.has(name))).toEqual([])
  })
})

describe('the reference', () => {
  const reference = guides.get('ModelReference.mdx') ?? ''

  it('names nothing that is not exported', () => {
    const names = namesOfRows(reference)
    expect(names.length).toBeGreaterThan(100)
    expect(names.filter((name) => !exported.includes(name))).toEqual([])
  })

  it('names nothing twice', () => {
    const names = namesOfRows(reference)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
