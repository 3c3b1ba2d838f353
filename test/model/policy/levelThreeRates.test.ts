import { expect, it } from 'vitest'
import { levelThreeRates } from '../../../src/model/policy/levelThreeRates.ts'
import { offered, policyOf, unknown } from './builders.ts'

const rate = { currency: 'EUR', min: 9_000, max: 12_000 }
const documentRates = { currency: 'USD', min: 10_000, max: 25_000 }

it('returns the rate of the channel that takes an agreement', () => {
  const policy = policyOf({ consulting: { status: 'offered', rate } })
  expect(levelThreeRates(policy)).toBe(rate)
  expect(levelThreeRates({ ok: true, value: policy, warnings: [] })).toBe(rate)
})

it.each([
  ['the offer has no rate', policyOf({ consulting: offered })],
  ['another channel has one', policyOf({ developer: { status: 'offered', rate } })],
  ['it is not offered', policyOf({})],
  ['nobody knows', policyOf({}, unknown)],
  ['the policy is hidden', { status: 'absent', hidden: true }],
  ['there is no policy', undefined],
] as const)('returns those of the policy document if %s', (_, policy) => {
  expect(levelThreeRates(policy)).toEqual(documentRates)
})
