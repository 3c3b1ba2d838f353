import { describe, expect, it } from 'vitest'
import { policyIn } from '../../../src/model/policy/policyInput.ts'
import { revokedProxy, throwingProxy, withThrowingGetter } from '../hostile.ts'
import { untyped } from '../untyped.ts'
import { offered, policyOf } from './builders.ts'

const policy = policyOf({ developer: offered })
const ready = { status: 'ready', policy, hidden: false, warnings: [] } as const

describe('policyIn', () => {
  it.each([
    ['a policy', policy],
    ['a policy that was parsed', { ok: true, value: policy, warnings: [] }],
    ['a reading that is ready', ready],
  ] as const)('returns %s', (_, input) => {
    expect(policyIn(input)).toBe(policy)
  })

  it.each<[string, unknown]>([
    ['a hidden reading', { ...ready, hidden: true }],
    ['a reading that is loading', { ...ready, status: 'loading' }],
    ['an absent policy', { status: 'absent', hidden: false }],
    ['a reading that failed', { status: 'failed', reason: 'service' }],
    ['a document that was refused', { ok: false, issues: [] }],
    ['a refused document that has a value', { ok: false, issues: [], value: policy }],
    ['a result without a value', { ok: true }],
    ['a reading without a policy', { ...ready, policy: undefined }],
    ['a policy without channels', { version: 1, app: policy.app }],
    ['a policy whose channels are null', { ...policy, channels: null }],
    ['a policy that lacks a channel', { ...policy, channels: { developer: offered } }],
    ['a policy of another scheme', { ...policy, channels: { chat: offered } }],
    ['an offer that is null', policyOf({ consulting: untyped(null) })],
    ['a policy of another version', { ...policy, version: 2 }],
    ['a policy without a version', { ...policy, version: undefined }],
    ['an unknown status', policyOf({ consulting: untyped({ status: 'maybe' }) })],
    ['an offer that is a text', policyOf({ consulting: untyped('offered') })],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'policy'],
    ['a list', [policy]],
    ['a revoked proxy', revokedProxy(policy)],
    ['a proxy that throws', throwingProxy(policy)],
    ['channels that throw', withThrowingGetter(policy, 'channels')],
  ])('returns undefined for %s', (_, input) => {
    expect(policyIn(untyped(input))).toBeUndefined()
  })
})
