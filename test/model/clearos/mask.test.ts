import { describe, expect, it } from 'vitest'
import { clearOSBits, clearOSMask, offersOfMask } from '../../../src/model/clearos/mask.ts'
import { channels } from '../../../src/model/scheme/channels.ts'
import { offered, policyOf, unknown } from '../policy/builders.ts'

it('has a bit for every channel, in legend order', () => {
  expect(channels.map(({ id }) => clearOSBits[id])).toEqual([1, 2, 4, 8, 16])
})

describe('clearOSMask', () => {
  it.each([
    ['nothing', policyOf({}), 0],
    ['everything', policyOf({}, offered), 31],
    ['a channel on terms', policyOf({ developer: { status: 'offered', note: 'Mornings' } }), 4],
    ['all but one', policyOf({ professional: { status: 'not-offered' } }, offered), 23],
  ])('is the sum of the bits of a policy that offers %s', (_, policy, mask) => {
    expect(clearOSMask(policy)).toBe(mask)
    expect(clearOSMask({ ok: true, value: policy, warnings: [] })).toBe(mask)
  })

  it.each(channels)('is undefined while $id is unknown, which a mask cannot say', ({ id }) => {
    expect(clearOSMask(policyOf({ [id]: unknown }, offered))).toBeUndefined()
    expect(clearOSMask(policyOf({ [id]: unknown }))).toBeUndefined()
  })

  it.each([undefined, { ok: false, issues: [] }, { status: 'loading' }] as const)(
    'is undefined without a policy: %j',
    (input) => {
      expect(clearOSMask(input)).toBeUndefined()
    },
  )
})

describe('offersOfMask', () => {
  it.each([...Array(32).keys()])('is the inverse of clearOSMask, mask %i', (mask) => {
    expect(clearOSMask(policyOf(offersOfMask(mask)))).toBe(mask)
  })

  it('offers without terms', () => {
    const { channels: offers } = policyOf({ 'public-forum': offered, consulting: offered })
    expect(offersOfMask(17)).toEqual(offers)
  })

  it('gives the developer’s terms to the developer, if the mask has the developer', () => {
    const terms = { status: 'offered', email: 'help@example.com' } as const
    const { channels: offers } = policyOf({ developer: terms, professional: offered })
    expect(offersOfMask(12, terms)).toEqual(offers)
    expect(offersOfMask(8, terms)).toEqual(policyOf({ professional: offered }).channels)
  })
})
