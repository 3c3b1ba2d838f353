import { describe, expect, it } from 'vitest'
import { choice, flag, integer, text } from '../../../src/model/reading/checks.ts'
import {
  decisive,
  optional,
  parseDocument,
  record,
  required,
} from '../../../src/model/reading/fields.ts'
import { whilePolluted, withChangingGetter } from '../hostile.ts'

interface Light {
  readonly id: string
  readonly isOn?: boolean
  readonly level: number
  readonly colour?: 'red' | 'blue'
  readonly place: string
  readonly lamp?: { readonly watts: number }
}

const light = record<Light>(
  {
    id: required(text(5)),
    isOn: decisive(flag),
    level: decisive(integer(0, 9, 'a level'), 1),
    colour: optional(choice(['red', 'blue'])),
    place: optional(text(5), 'hall'),
    lamp: optional(record({ watts: required(integer(1, 99, 'watts')) }, 'a lamp')),
  },
  'a light',
)
const parse = (input: unknown) => parseDocument(input, light)
const minimal = { id: 'a', level: 1, place: 'hall' }
const whole = { id: 'a', isOn: true, level: 2, colour: 'red', place: 'attic', lamp: { watts: 9 } }

describe('parseDocument', () => {
  it('copies what the table has', () => {
    const result = parse(whole)
    expect(result).toStrictEqual({ ok: true, value: whole, warnings: [] })
    expect(result.ok && result.value).not.toBe(whole)
  })

  it('fills in what has a fallback', () => {
    expect(parse({ id: 'a' })).toStrictEqual({ ok: true, value: minimal, warnings: [] })
  })

  it.each<[unknown, string, string]>([
    [undefined, 'undefined', 'Pass the whole document.'],
    [[whole], 'a list', 'Pass the whole document.'],
    ['{}', '"{}"', 'Pass the parsed document, not its text: use JSON.parse first.'],
  ])('refuses %j and says what to pass', (input, received, advice) => {
    const message = `The input must be a light, but is ${received}. ${advice}`
    expect(parse(input)).toEqual({
      ok: false,
      issues: [{ path: [], expected: 'a light', received, message }],
    })
  })

  it('takes the path of a document inside another', () => {
    expect(parseDocument({}, light, ['lights', 3])).toMatchObject({
      issues: [{ path: ['lights', 3, 'id'] }],
    })
  })

  it('collects every fault, and no warning with it', () => {
    const result = parse({ id: '', isOn: 1, level: 10, colour: 'green' })
    expect(result).toEqual({
      ok: false,
      issues: ['id', 'isOn', 'level'].map((key) => expect.objectContaining({ path: [key] })),
    })
  })
})

describe('a field', () => {
  it.each<[need: string, key: keyof Light, value: unknown, advice: string]>([
    ['required', 'id', undefined, 'Add it.'],
    ['required', 'id', null, 'Correct it.'],
    ['required', 'id', '', 'Correct it.'],
    ['required', 'id', 'too long', 'Correct it.'],
    ['decisive', 'isOn', 'yes', 'Correct it or leave it out.'],
    ['decisive, with a fallback,', 'level', -1, 'Correct it or leave it out.'],
  ])('that is %s refuses the document: %s %j', (_, key, value, advice) => {
    expect(parse({ ...whole, [key]: value })).toMatchObject({
      ok: false,
      issues: [{ path: [key], message: expect.stringContaining(advice) }],
    })
  })

  it.each<[need: string, key: keyof Light, value: unknown, left: unknown, warnings: number]>([
    ['decisive', 'isOn', undefined, undefined, 0],
    ['decisive', 'isOn', null, undefined, 1],
    ['decisive', 'isOn', '', undefined, 1],
    ['decisive, with a fallback,', 'level', undefined, 1, 0],
    ['decisive, with a fallback,', 'level', null, 1, 1],
    ['optional', 'colour', undefined, undefined, 0],
    ['optional', 'colour', null, undefined, 1],
    ['optional', 'colour', '', undefined, 1],
    ['optional', 'colour', 'green', undefined, 1],
    ['optional, with a fallback,', 'place', undefined, 'hall', 0],
    ['optional, with a fallback,', 'place', 7, 'hall', 1],
    ['optional', 'lamp', [], undefined, 1],
  ])('that is %s is left out: %s %j', (_, key, value, left, warnings) => {
    const result = parse({ ...whole, [key]: value })
    expect(result).toMatchObject({ ok: true, warnings: Array(warnings).fill({ path: [key] }) })
    expect(result.ok && result.value).toEqual({ ...whole, [key]: left })
    for (const { message } of result.ok ? result.warnings : []) {
      expect(message).toMatch(/^`\w+` must be .+, but is .+\. It was left out\.$/)
    }
  })

  it('that is optional is left out as a whole if something required in it is wrong', () => {
    const result = parse({ ...whole, lamp: { watts: 0, volts: 5 } })
    expect(result.ok && result.value).toEqual({ ...whole, lamp: undefined })
    expect(result.ok && result.warnings.map(({ message }) => message)).toEqual([
      '`lamp.volts` must be absent, but is 5. It was ignored. Check its spelling and nesting.',
      '`lamp.watts` must be watts, but is 0. Correct it. `lamp` was left out.',
    ])
    expect(parse({ ...whole, lamp: {} })).toMatchObject({
      warnings: [
        { message: '`lamp.watts` must be watts, but is undefined. Add it. `lamp` was left out.' },
      ],
    })
  })

  it.each([0, -0])('that is the number %d is kept, without its sign', (value) => {
    expect(parse({ ...whole, level: value })).toHaveProperty('value.level', 0)
  })

  it('is read once', () => {
    const input = withChangingGetter(whole, 'id', ['first', 'later'])
    expect(parse(input)).toHaveProperty('value.id', 'first')
  })

  it('takes no fallback from a polluted Object.prototype', () => {
    expect(whilePolluted('fallback', true, () => parse({ id: 'a' }))).toHaveProperty(
      'value',
      minimal,
    )
  })
})

describe('an empty list, which is how PHP writes an object without keys', () => {
  const empty = record<{ part: { size?: number } }>(
    {
      part: required(
        record<{ size?: number }>({ size: decisive(integer(0, 9, 'a size')) }, 'a part'),
      ),
    },
    'a whole',
  )

  it('is read as one where an object is required', () => {
    expect(parseDocument({ part: [] }, empty)).toMatchObject({
      ok: true,
      value: { part: {} },
      warnings: [{ message: expect.stringContaining('It was read as an object without keys.') }],
    })
    expect(parseDocument({ part: [1] }, empty).ok).toBe(false)
  })
})

describe('an unknown key', () => {
  it('is ignored, with a warning', () => {
    expect(parse({ ...whole, size: 1 })).toEqual({
      ok: true,
      value: whole,
      warnings: [
        {
          path: ['size'],
          expected: 'absent',
          received: '1',
          message:
            '`size` must be absent, but is 1. It was ignored. Check its spelling and nesting.',
        },
      ],
    })
  })

  it.each([undefined, null, ''])('that is %j or inherited is as good as absent', (size) => {
    const input = Object.assign(Object.create({ inherited: 1 }), whole, { size })
    expect(parse(input)).toMatchObject({ ok: true, warnings: [] })
  })

  it('that has the name of a method is one', () => {
    expect(parse({ ...whole, toString: 1 })).toMatchObject({ warnings: [{ path: ['toString'] }] })
  })

  it('is reported ten times in a record, of however many', () => {
    const extra = Object.fromEntries(Array.from({ length: 1e5 }, (_, index) => [`x${index}`, 1]))
    const result = parse({ ...extra, ...whole, lamp: { ...extra, watts: 9 } })
    expect(result).toMatchObject({ ok: true, value: whole })
    const paths = result.ok ? result.warnings.map(({ path }) => path.join('.')) : []
    const ten = Object.keys(extra).slice(0, 10)
    expect(paths).toEqual([...ten.map((key) => `lamp.${key}`), ...ten])
  })
})
