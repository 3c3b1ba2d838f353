import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  parseSupportPolicy,
  supportPolicySchema,
} from '../../../src/model/policy/parseSupportPolicy.ts'
import type { SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import type { Issue } from '../../../src/model/result.ts'
import { withThrowingGetter } from '../hostile.ts'
import { wholeDocument } from './documents.ts'

describe('supportPolicySchema', () => {
  const standard = supportPolicySchema['~standard']

  it('is a Standard Schema of SupportPolicy', () => {
    expect(standard).toMatchObject({ version: 1, vendor: 'support-legend-kit' })
    expectTypeOf(supportPolicySchema).toExtend<StandardSchemaV1>()
    expectTypeOf<
      StandardSchemaV1.InferOutput<typeof supportPolicySchema>
    >().toEqualTypeOf<SupportPolicy>()
    expectTypeOf<StandardSchemaV1.InferInput<typeof supportPolicySchema>>().toBeUnknown()
    expectTypeOf<Issue>().toExtend<StandardSchemaV1.Issue>()
  })

  it('gives the policy, at once', () => {
    expect(standard.validate(wholeDocument)).toEqual({ value: wholeDocument })
  })

  it('gives the issues of parseSupportPolicy', () => {
    const parsed = parseSupportPolicy({ version: 1 })
    expect(standard.validate({ version: 1 })).toEqual({ issues: parsed.ok ? [] : parsed.issues })
    expect(parsed).toMatchObject({ ok: false, issues: [{ path: ['app'] }, { path: ['channels'] }] })
  })

  it('never throws', () => {
    expect(standard.validate(withThrowingGetter(wholeDocument, 'app'))).toHaveProperty('issues')
  })
})
