import { expect, it } from 'vitest'
import { supportCounts } from '../../../src/model/filter/supportCounts.ts'
import { offered, policyOf, unknown } from '../policy/builders.ts'

const apps = [
  policyOf({ developer: offered }),
  policyOf({ developer: offered, professional: offered }, unknown),
  policyOf({}),
  undefined,
]

it('counts the apps that have a channel, that lack it, and of which it is unknown', () => {
  const rest = { available: 0, unavailable: 2, unknown: 2 }
  expect(supportCounts(apps, { policyOf: (policy) => policy })).toEqual({
    'public-forum': rest,
    'dedicated-forum': rest,
    developer: { available: 2, unavailable: 1, unknown: 1 },
    professional: { available: 1, unavailable: 2, unknown: 1 },
    consulting: rest,
  })
})

it('counts for the customer, and grants nothing by an entitlement that was refused', () => {
  const refused = { ok: false, issues: [] } as const
  const counts = supportCounts(apps, { policyOf: (policy) => policy, entitlement: refused })
  expect(counts.professional).toEqual({ available: 0, unavailable: 2, unknown: 2 })
})

it('counts nothing without apps', () => {
  const none = { available: 0, unavailable: 0, unknown: 0 }
  expect(supportCounts([], { policyOf: () => undefined })).toHaveProperty('consulting', none)
})
