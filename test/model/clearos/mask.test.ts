import { describe, expect, it } from 'vitest'
import { clearOSBits, clearOSMask } from '../../../src/model/clearos/mask.ts'
import { channelIds } from '../../../src/model/policy/channel.ts'
import { offered, policyOf, unknown } from '../policy/builders.ts'

describe('clearOSBits', () => {
  it('is the bit of every channel, in legend order', () => {
    expect(channelIds.map((id) => clearOSBits[id])).toEqual([1, 2, 4, 8, 16])
  })
})

describe('clearOSMask', () => {
  it.each([
    ['nothing', policyOf({}), 0],
    ['everything', policyOf({}, offered), 31],
    [
      'channels on terms',
      policyOf({ developer: { status: 'offered', url: 'https://a.example' } }),
      4,
    ],
    [
      'channels refused with a note',
      policyOf({ professional: { status: 'not-offered', note: 'Ended.' } }, offered),
      23,
    ],
  ])('is the sum of the bits of a policy that offers %s', (_, policy, mask) => {
    expect(clearOSMask(policy)).toBe(mask)
  })

  it.each(channelIds)('is the bit of %s if that alone is offered', (id) => {
    expect(clearOSMask(policyOf({ [id]: offered }))).toBe(clearOSBits[id])
  })

  it.each(channelIds)('is undefined while %s is unknown, because a mask cannot say so', (id) => {
    expect(clearOSMask(policyOf({ [id]: unknown }, offered))).toBeUndefined()
    expect(clearOSMask(policyOf({ [id]: unknown }))).toBeUndefined()
  })
})
