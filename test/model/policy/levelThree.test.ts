import { expect, it } from 'vitest'
import { levelThreeRates, policyDocumentRates } from '../../../src/model/policy/levelThree.ts'
import { untyped } from '../untyped.ts'

const rate = { currency: 'EUR', min: 9_000, max: 12_000 }

it('are the rates of the offer', () => {
  expect(levelThreeRates({ status: 'offered', rate })).toBe(rate)
  const fixed = { ...rate, min: rate.max }
  expect(levelThreeRates({ status: 'offered', rate: fixed })).toBe(fixed)
})

it.each([
  { status: 'offered' },
  { status: 'not-offered' },
  { status: 'unknown' },
  { status: 'not-offered', rate },
  { status: 'offered', rate: { currency: 'USD' } },
  { status: 'offered', rate: { currency: 'USD', min: 'low', max: 'high' } },
  { status: 'offered', rate: { ...rate, min: -1 } },
  { status: 'offered', rate: { ...rate, max: Number.POSITIVE_INFINITY } },
  { status: 'offered', rate: { ...rate, min: 12_001 } },
])('are those of the policy document where there is no rate to go by: %j', (consulting) => {
  expect(levelThreeRates(untyped(consulting))).toBe(policyDocumentRates)
})
