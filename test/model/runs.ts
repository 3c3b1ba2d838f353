/** How often a property is tried: ten times as often by `npm run test:properties`. */
export const runs = (often: number): number => often * Number(process.env.PROPERTY_RUNS ?? 1)
