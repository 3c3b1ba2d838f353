import { describe, expect, it } from 'vitest'
import {
  parseSupportPolicy,
  supportPolicySchema,
} from '../../../src/model/policy/parseSupportPolicy.ts'
import { minimalPolicy, wholeDocument } from './documents.ts'

describe('parseSupportPolicy', () => {
  it('accepts a whole policy as it is', () => {
    const result = parseSupportPolicy(wholeDocument)
    expect(result).toEqual({ ok: true, value: wholeDocument, warnings: [] })
  })

  it('takes channels that are missing as unknown', () => {
    const result = parseSupportPolicy(minimalPolicy)
    const unknown = { status: 'unknown' }
    expect(result).toHaveProperty('value.channels', {
      'public-forum': unknown,
      'dedicated-forum': unknown,
      developer: unknown,
      professional: unknown,
      consulting: unknown,
    })
  })

  it.each<[unknown, string]>([
    [undefined, 'Pass the whole document.'],
    [[minimalPolicy], 'Pass the whole document.'],
    ['{"version":1}', 'Pass the parsed document, not its text: use JSON.parse first.'],
  ])('refuses %j', (input, advice) => {
    expect(parseSupportPolicy(input)).toMatchObject({
      ok: false,
      issues: [
        {
          path: [],
          expected: 'a support policy document',
          message: expect.stringContaining(advice),
        },
      ],
    })
  })

  it('reports every fault, where it is', () => {
    const input = {
      version: 3,
      app: { id: '', name: 'A', vendor: 7 },
      channels: { developer: { status: 'offered', rate: { min: -1.5, max: 2 } }, consulting: 16 },
    }
    const result = parseSupportPolicy(input)
    expect(result.ok ? [] : result.issues.map(({ path }) => path.join('.'))).toEqual([
      'version',
      'app.id',
      'channels.developer.rate.currency',
      'channels.developer.rate.min',
      'channels.consulting',
    ])
  })
})

describe('supportPolicySchema', () => {
  it('is a Standard Schema', () => {
    expect(supportPolicySchema['~standard']).toMatchObject({
      version: 1,
      vendor: 'support-legend-kit',
    })
  })

  it('gives the policy, or the issues of parseSupportPolicy, at once', () => {
    const { validate } = supportPolicySchema['~standard']
    expect(validate(wholeDocument)).toEqual({ value: wholeDocument })
    const parsed = parseSupportPolicy({ version: 1 })
    expect(parsed).toHaveProperty('issues.0.path', ['channels'])
    expect(validate({ version: 1 })).toEqual({ issues: parsed.ok || parsed.issues })
  })
})
