import type { RateRange } from './supportPolicy.ts'

/** What an hour of Level III costs, where a policy says nothing else (support policy document, "Level III"). */
export const levelThreeRate: RateRange = { currency: 'USD', min: 10_000, max: 25_000 }
