import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

describe('the README', () => {
  const functionsOf = (entry: string) =>
    [...read(`api/${entry}.api.md`).matchAll(/^export function (\w+)/gm)].map(([, name]) => name)
  const named = read('../../README.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)\(/g)].map(([, name]) => name))

  it.each(functionsOf('model'))('has a row for %s of the model', (name) => {
    expect(named).toContain(name)
  })

  it.each(named)('has a row for %s, which there is', (name) => {
    expect([...functionsOf('model'), ...functionsOf('index')]).toContain(name)
  })
})
