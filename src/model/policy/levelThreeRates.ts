import { quoteChannel } from '../scheme/channelUses.ts'
import { isCount } from '../values/count.ts'
import { amountLimit, currencyPattern, type RateRange } from '../values/money.ts'
import { type PolicyInput, policyBehind } from './policyInput.ts'

/** The hourly rates of Level III (support policy document, "Level III"). */
const policyDocumentRates: RateRange = { currency: 'USD', min: 10_000, max: 25_000 }

/**
 * Returns the hourly rates of Level III: those of the policy, even if the host hides it, or else
 * those of the policy document.
 *
 * @returns minor units of the currency (cents); `undefined` if the policy or its rate is invalid
 *
 * @example
 * levelThreeRates(policy) // { currency: 'USD', min: 10_000, max: 25_000 }
 */
export function levelThreeRates(input: PolicyInput | null | undefined): RateRange | undefined {
  if (input === undefined || input === null) return policyDocumentRates
  const policy = policyBehind(input)
  const offer = quoteChannel && policy?.channels[quoteChannel.id]
  if (offer?.status !== 'offered' || offer.rate === undefined) {
    return policy && policyDocumentRates
  }
  return isRange(offer.rate) ? offer.rate : undefined
}

/** Returns true for a valid range. The policy may not have been parsed. */
function isRange(rate: unknown): rate is RateRange {
  const { currency, min, max }: Partial<RateRange> = Object(rate)
  return (
    typeof currency === 'string' &&
    currencyPattern.test(currency) &&
    isCount(min, amountLimit) &&
    isCount(max, amountLimit) &&
    min <= max
  )
}
