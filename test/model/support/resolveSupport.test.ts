import { describe, expect, it } from 'vitest'
import { channels } from '../../../src/model/scheme/channels.ts'
import { resolveSupport } from '../../../src/model/support/resolveSupport.ts'
import {
  hostileValues,
  proxyTraps,
  revokedProxy,
  throwingProxy,
  withChangingGetter,
  withThrowingGetter,
} from '../hostile.ts'
import { entitled, entitlementKinds, offered, policyOf, unknown } from '../policy/builders.ts'
import { untyped } from '../untyped.ts'

const policy = policyOf({ developer: offered, professional: offered, consulting: unknown })
const system = entitled({ channels: { professional: 'per-incident' } })

/** What is known without a policy. */
const nothing = {
  channels: channels.map((channel) => ({
    ...channel,
    offer: unknown,
    status: 'unknown',
    reason: 'policy-unknown',
  })),
  next: { type: 'nothing-left', reason: 'policy-unknown' },
}

describe('resolveSupport', () => {
  it('answers for the app and every channel of the scheme, in legend order', () => {
    const [publicForum, dedicatedForum, developer, professional, consulting] = channels
    expect(resolveSupport(policy, system)).toEqual({
      app: policy.app,
      channels: [
        { ...publicForum, offer: policy.channels['public-forum'], ...notOffered },
        { ...dedicatedForum, offer: policy.channels['dedicated-forum'], ...notOffered },
        {
          ...developer,
          offer: offered,
          status: 'available',
          condition: 'vendor-terms',
          action: { type: 'open-service', channel: 'developer' },
        },
        {
          ...professional,
          offer: offered,
          status: 'unavailable',
          reason: 'no-incident-ticket',
          action: { type: 'buy-ticket', channel: 'professional' },
        },
        { ...consulting, offer: unknown, status: 'unknown', reason: 'policy-unknown' },
      ],
      next: { type: 'open-service', channel: 'developer' },
    })
  })

  it('answers for the app alone without an entitlement', () => {
    const { channels: resolved } = resolveSupport(policy)
    expect(resolved[3]).toMatchObject({ status: 'available', condition: 'subscription' })
    expect(resolved[0]).not.toHaveProperty('action')
  })

  it('takes an offer’s contact for the action', () => {
    const developer = { status: 'offered', email: 'help@example.com' } as const
    expect(resolveSupport(policyOf({ developer })).next).toEqual({
      type: 'write-mail',
      channel: 'developer',
      email: 'help@example.com',
    })
  })

  it('takes results of parsers and readers', () => {
    const expected = resolveSupport(policy, system)
    const parsed = { ok: true, value: system, warnings: [] } as const
    expect(resolveSupport({ ok: true, value: policy, warnings: [] }, parsed)).toEqual(expected)
    const ready = { status: 'ready', policy, hidden: false, warnings: [] } as const
    expect(resolveSupport(ready, parsed)).toEqual(expected)
  })
})

const notOffered = { status: 'unavailable', reason: 'not-offered' } as const

describe('resolveSupport without a policy', () => {
  it('knows nothing of the app and its channels', () => {
    expect(resolveSupport(undefined)).toStrictEqual(nothing)
  })

  it.each<[string, unknown]>([
    ['a text', '{"version":1}'],
    ['a refused document', { ok: false, issues: [] }],
    ['a policy that is loading', { status: 'loading' }],
    ['a hidden policy', { status: 'ready', policy, hidden: true, warnings: [] }],
    ['an app that throws', withThrowingGetter(policy, 'app')],
    [
      'terms that throw',
      policyOf({ developer: untyped(withThrowingGetter(offered, 'url')) }, offered),
    ],
    [
      'an offer that changes between two looks',
      policyOf({ developer: untyped(withChangingGetter({}, 'status', ['offered', 'x'])) }, offered),
    ],
    ...hostileValues.map(([name, create]): [string, unknown] => [name, create()]),
  ])('is the same for %s', (_, input) => {
    expect(resolveSupport(untyped(input), system)).toEqual(nothing)
  })

  it.each(proxyTraps)('never throws on a proxy whose trap %s does', (trap) => {
    const inputs = [policy, system].map((value) => throwingProxy(value, [trap]))
    const [policyProxy, systemProxy] = inputs.map(untyped)
    expect(() => resolveSupport(policyProxy, systemProxy)).not.toThrow()
  })
})

describe('resolveSupport with an entitlement that cannot be read', () => {
  it.each<[string, unknown]>([
    ['a refused one', { ok: false, issues: [] }],
    ['a grant nobody knows', entitled({ channels: untyped({ professional: 'platinum' }) })],
    ['a registration as text', { ...entitlementKinds.included, registered: 'false' }],
    ['a revoked proxy', revokedProxy(system)],
    ['a text', 'business'],
  ])('knows nothing of what takes one: %s', (_, entitlement) => {
    const { channels: resolved } = resolveSupport(policy, untyped(entitlement))
    expect(resolved.map(({ status }) => status)).toEqual([
      'unavailable',
      'unavailable',
      'available',
      'unknown',
      'unknown',
    ])
  })
})
