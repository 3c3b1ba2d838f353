import { describe, expect, it } from 'vitest'
import { policyIn, systemIn } from '../../../src/model/policy/policyIn.ts'
import { untyped } from '../untyped.ts'
import { entitled, offered, policyOf } from './builders.ts'

const policy = policyOf({ developer: offered })
const ready = { status: 'ready', policy, hidden: false, unknownBits: 0, warnings: [] } as const

describe('policyIn', () => {
  it.each([
    ['a policy', policy],
    ['a policy that was parsed', { ok: true, value: policy, warnings: [] }],
    ['a reading that is ready', ready],
  ] as const)('is the policy of %s', (_, input) => {
    expect(policyIn(input)).toBe(policy)
  })

  it.each([
    ['a reading that is hidden', { ...ready, hidden: true }],
    ['a reading that is loaded again', { ...ready, status: 'loading' }],
    ['a reading that says nothing', { status: 'absent', hidden: false }],
    ['a reading that failed', { status: 'failed', reason: 'service' }],
    ['a document that is no policy', { ok: false, issues: [] }],
    ['a result without a value', { ok: true }],
    ['a reading without a policy', { ...ready, policy: undefined }],
    ['a policy without channels', { version: 1, app: policy.app }],
    ['a policy that lacks a channel', { ...policy, channels: { developer: offered } }],
    [
      'a policy with a status nobody knows',
      { ...policy, channels: { ...policy.channels, consulting: { status: 'maybe' } } },
    ],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'policy'],
  ])('is none for %s', (_, input) => {
    expect(policyIn(untyped(input))).toBeUndefined()
  })
})

describe('systemIn', () => {
  const system = entitled({ professional: 'included' })
  const unknown = { registered: 'unknown', edition: 'unknown', professional: 'unknown', links: {} }

  it.each([
    ['an entitlement', system],
    ['an entitlement that was read', { ok: true, value: system, warnings: [] }],
  ] as const)('is the system of %s', (_, input) => {
    expect(systemIn(input)).toBe(system)
  })

  it.each([undefined, null])('is none for %s, which asks for the app alone', (input) => {
    expect(systemIn(input)).toBeUndefined()
  })

  it.each([
    ['a reply that could not be read', { ok: false, issues: [] }],
    ['a result without a value', { ok: true }],
    ['an entitlement without links', { ...system, links: undefined }],
    ['an entitlement whose links are null', { ...system, links: null }],
    ['an entitlement whose links are a text', { ...system, links: 'https://example.com' }],
    ['a text', 'business'],
  ])('is a system nobody knows for %s', (_, input) => {
    expect(systemIn(untyped(input))).toEqual(unknown)
  })
})
