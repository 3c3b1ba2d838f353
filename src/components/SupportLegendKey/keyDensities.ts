/** How much the key says: marks with words, or promises, terms and links too. */
export const keyDensities = ['compact', 'full'] as const
export type KeyDensity = (typeof keyDensities)[number]
