import { quoteChannel } from '../scheme/channels.ts'
import type { RateRange } from '../values/money.ts'
import { type PolicyInput, policyIn } from './policyInput.ts'

/** The price of an hour of Level III where a policy says nothing else (support policy document, "Level III"). */
export const policyDocumentRates: RateRange = { currency: 'USD', min: 10_000, max: 25_000 }

/**
 * The price of an hour of Level III: that of the policy, or of the policy document.
 *
 * @returns minor units of the currency (cents)
 *
 * @example
 * levelThreeRates(policy) // { currency: 'USD', min: 10_000, max: 25_000 }
 */
export function levelThreeRates(input: PolicyInput | undefined): RateRange {
  const offer = quoteChannel && policyIn(input)?.channels[quoteChannel.id]
  return (offer?.status === 'offered' && offer.rate) || policyDocumentRates
}
