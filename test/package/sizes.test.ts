import { describe, expect, inject, it } from 'vitest'
import { codeBudgets, styleBudgets } from './budgets.ts'
import { sizeOfCode } from './sizes.ts'

const consumer = inject('consumer')

const imports = Object.entries(codeBudgets).flatMap(([entry, budgets]) =>
  Object.entries(budgets).map(([name, budget]) => [entry, name, budget] as const),
)

const kilobytes = (bytes: number) => bytes / 1_000

describe('what is imported is within its budget', () => {
  it.each(imports)('%s: %s', async (entry, name, { first, later }) => {
    const names = name === '*' ? '*' : `{ ${name} }`
    const file = `size of ${entry} ${name}`.replace(/\W+/g, '-')
    const size = await sizeOfCode(consumer, file, `export ${names} from '${entry}'`)
    expect(kilobytes(size.first)).toBeLessThanOrEqual(first)
    expect(kilobytes(size.later)).toBeLessThanOrEqual(later)
  })

  it.each(Object.entries(styleBudgets))('%s', async (file, budget) => {
    const size = await sizeOfCode(consumer, file, `import 'support-legend-kit/${file}'`)
    expect(kilobytes(size.styles)).toBeLessThanOrEqual(budget)
  })
})
