import { describe, expect, it } from 'vitest'
import { channelsOfMask, readIdentity } from '../../../src/model/clearos/details.ts'
import { offered, policyOf } from '../policy/builders.ts'

describe('readIdentity', () => {
  it('is without names where nobody names the app, and without a vendor', () => {
    expect(readIdentity(undefined, ' ')).toStrictEqual({ id: '', name: '' })
  })
})

describe('channelsOfMask', () => {
  it.each([
    [0, policyOf({})],
    [13, policyOf({ 'public-forum': offered, developer: offered, professional: offered })],
    [31, policyOf({}, offered)],
  ])('offers the channels of the mask %i, without terms', (mask, { channels }) => {
    expect(channelsOfMask(mask)).toEqual(channels)
  })

  it('gives the developer’s terms to the developer, where the mask has one', () => {
    const terms = { status: 'offered', email: 'help@example.com' } as const
    expect(channelsOfMask(12, terms)).toEqual(
      policyOf({ developer: terms, professional: offered }).channels,
    )
    expect(channelsOfMask(8, terms)).toEqual(policyOf({ professional: offered }).channels)
  })
})
