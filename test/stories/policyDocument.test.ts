import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { readPolicySchema } from '../../.build/policy-schema.ts'
import { parseSupportPolicy } from '../../src/model/policy/parseSupportPolicy.ts'
import document from '../../stories/fixtures/content-filter.policy.json'

it('the document of the guide is valid, for the schema and for the parser', () => {
  const validate = new Ajv2020().compile(JSON.parse(readPolicySchema()))
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
  expect(parseSupportPolicy(document)).toMatchObject({ ok: true, warnings: [] })
})
