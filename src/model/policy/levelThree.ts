import type { ChannelOffer, RateRange } from './supportPolicy.ts'

/** What an hour of Level III costs, where a policy says nothing else (support policy document, "Level III"). */
export const policyDocumentRates: RateRange = { currency: 'USD', min: 10_000, max: 25_000 }

/** What an hour of Level III may cost: as the consulting offer of the app has it, or the policy document. */
export function levelThreeRates(consulting: ChannelOffer): RateRange {
  return (consulting.status === 'offered' ? consulting.rate : undefined) ?? policyDocumentRates
}
