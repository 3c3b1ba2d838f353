import { expect, it } from 'vitest'
import { levelThreeRates } from '../../../src/model/policy/levelThreeRates.ts'
import { untyped } from '../untyped.ts'
import { offered, policyOf, unknown } from './builders.ts'

const rate = { currency: 'EUR', min: 9_000, max: 12_000 }
const policy = policyOf({ consulting: { status: 'offered', rate } })

it.each([
  ['a policy', policy],
  ['a policy that was parsed', { ok: true, value: policy, warnings: [] }],
  ['a policy the host hides', { status: 'ready', policy, hidden: true, warnings: [] }],
] as const)('returns the rate of the channel that takes an agreement, of %s', (_, input) => {
  expect(levelThreeRates(input)).toEqual(rate)
})

it.each([
  ['the offer has no rate', policyOf({ consulting: offered })],
  ['another channel has one', policyOf({ developer: { status: 'offered', rate } })],
  ['it is not offered', policyOf({})],
  ['nobody knows', policyOf({}, unknown)],
  ['there is no policy', undefined],
  ['it is null', null],
] as const)('returns that of the policy document if %s', (_, input) => {
  expect(levelThreeRates(input)).toEqual({ currency: 'USD', min: 10_000, max: 25_000 })
})

it.each<[string, unknown]>([
  ['a policy that is loading', { status: 'loading' }],
  ['a policy that is hidden and absent', { status: 'absent', hidden: true }],
  ['a document that was refused', { ok: false, issues: [] }],
  [
    'a range upside down',
    policyOf({ consulting: { status: 'offered', rate: { ...rate, min: 13_000 } } }),
  ],
  ['a rate as text', policyOf({ consulting: untyped({ status: 'offered', rate: '90' }) })],
])('returns none for %s', (_, policy) => {
  expect(levelThreeRates(untyped(policy))).toBeUndefined()
})
