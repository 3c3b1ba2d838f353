import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'react-docgen'
import { describe, expect, it } from 'vitest'
import { project } from '../package/pack.ts'

const components = [
  'SupportFilter',
  'SupportKitProvider',
  'SupportLegend',
  'SupportLegendKey',
  'SupportPolicyPanel',
  'TicketWidget',
  'QuoteWidget',
]

/** Every component the package exports has a table, and every row of it says what it should. */
describe.each(components)('the table of <%s />', (name) => {
  const file = join(project, 'src/components', name, `${name}.tsx`)
  const [documentation] = parse(readFileSync(file, 'utf8'), { filename: file })
  const props = Object.entries(documentation?.props ?? {})

  it('has rows', () => {
    expect(documentation?.description).not.toBe('')
    expect(props.length).toBeGreaterThan(0)
  })

  it.each(props)('describes %s', (_prop, { description }) => {
    expect(description?.split('@default')[0]?.trim()).toMatch(/[.:]$/m)
  })

  it.each(props.filter(([prop, { required }]) => !required && !/^(on[A-Z]|children)/.test(prop)))(
    'names the default of %s',
    (_prop, { description, defaultValue }) => {
      expect(defaultValue?.value ?? description).toMatch(/./)
      expect(defaultValue !== undefined || description?.includes('@default')).toBe(true)
    },
  )
})

it('covers every component of the package', () => {
  const entry = readFileSync(join(project, 'src/index.ts'), 'utf8')
  const exported = [...entry.matchAll(/components\/\w+\/(\w+)\.tsx/g)].map(([, name]) => name)
  expect(new Set(exported.filter((name) => name !== 'KeyContent'))).toEqual(new Set(components))
})
