import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { generatePolicySchema, readPolicySchema } from '../../../.build/policy-schema.ts'
import { parseSupportPolicy } from '../../../src/model/policy/parseSupportPolicy.ts'
import { documents, minimalPolicy, offering } from './documents.ts'

const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(readPolicySchema()),
)

describe('policy.schema.json', () => {
  it('is what the parser’s rules generate', () => {
    expect(
      readPolicySchema() === generatePolicySchema(),
      'src/model/policy/policy.schema.json is out of date: run `npm run generate` and review the change.',
    ).toBe(true)
  })

  it('is tried on 23 documents, each with a name of its own', () => {
    expect(new Set(documents.map(({ name }) => name)).size).toBe(23)
  })

  it.each(documents)(
    'agrees with parseSupportPolicy on $name: valid is $valid',
    ({ document, valid }) => {
      expect({
        schema: accepts(document),
        parser: parseSupportPolicy(document).ok,
      }).toEqual({ schema: valid, parser: valid })
    },
  )

  it('cannot say that a rate’s min is not above its max, which only the parser checks', () => {
    const document = offering({ rate: { currency: 'USD', min: 25_000, max: 10_000 } })
    expect(accepts(document)).toBe(true)
    expect(parseSupportPolicy(document)).toMatchObject({
      ok: false,
      issues: [{ path: ['channels', 'developer', 'rate', 'min'] }],
    })
  })

  it('counts an emoji as one character, where the parser, like JavaScript, counts two', () => {
    const document = { ...minimalPolicy, app: { id: 'a', name: '😀'.repeat(101) } }
    expect(accepts(document)).toBe(true)
    expect(parseSupportPolicy(document).ok).toBe(false)
  })
})
