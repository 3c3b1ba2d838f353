import { describe, expect, it } from 'vitest'
import { channelEntitlements } from '../../../src/model/entitlement/entitlement.ts'
import { entitlementIn } from '../../../src/model/entitlement/entitlementInput.ts'
import { revokedProxy, throwingProxy, withThrowingGetter } from '../hostile.ts'
import { entitled, entitlementKinds } from '../policy/builders.ts'
import { untyped } from '../untyped.ts'

const entitlement = entitled({ channels: { professional: 'included' }, liveTicket: true })

describe('entitlementIn', () => {
  it.each([
    ...Object.values(entitlementKinds).filter((kind) => kind !== undefined),
    ...channelEntitlements.map((professional) => entitled({ channels: { professional } })),
    entitled({ links: {} }),
  ])('returns the entitlement %j', (input) => {
    expect(entitlementIn(input)).toBe(input)
    expect(entitlementIn({ ok: true, value: input, warnings: [] })).toBe(input)
  })

  it.each([undefined, null])(
    'returns undefined for %s, which asks about the app alone',
    (input) => {
      expect(entitlementIn(input)).toBeUndefined()
    },
  )

  it.each<[string, unknown]>([
    ['a response that could not be read', { ok: false, issues: [] }],
    ['a refused response that has a value', { ok: false, value: entitlement }],
    ['a result without a value', { ok: true }],
    ['no channels', { registered: true }],
    ['channels that are null', { ...entitlement, channels: null }],
    ['channels that are a text', { ...entitlement, channels: 'included' }],
    ['a grant nobody knows', entitled({ channels: untyped({ professional: 'platinum' }) })],
    ['the name of a method', entitled({ channels: untyped({ professional: 'constructor' }) })],
    ['a registration as text', { ...entitlement, registered: 'false' }],
    ['a live ticket as number', { ...entitlement, liveTicket: 1 }],
    ['a text', 'business'],
    ['a number', 1],
    ['a revoked proxy', revokedProxy(entitlement)],
    ['a proxy that throws', throwingProxy(entitlement)],
    ['a getter that throws', withThrowingGetter(entitlement, 'registered')],
  ])('returns one of which nothing is known for %s', (_, input) => {
    expect(entitlementIn(untyped(input))).toEqual({ channels: {} })
  })
})
