import { isCount } from '../quote/estimateCost.ts'
import type { ChannelOffer, RateRange } from './supportPolicy.ts'

/** What an hour of Level III costs, where a policy says nothing else (support policy document, "Level III"). */
export const policyDocumentRates: RateRange = { currency: 'USD', min: 10_000, max: 25_000 }

/** What an hour of Level III may cost: as the consulting offer of the app has it, or the policy document. */
export function levelThreeRates(consulting: ChannelOffer): RateRange {
  const rate = consulting.status === 'offered' ? consulting.rate : undefined
  return rate !== undefined && isRange(rate) ? rate : policyDocumentRates
}

/** Callers without types pass policies that nobody has parsed: what is no range limits nothing. */
function isRange({ min, max }: RateRange): boolean {
  return isCount(min) && isCount(max) && min <= max
}
