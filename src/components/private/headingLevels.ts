/** Levels a heading of the kit can have: what is below it has the next one. */
export const headingLevels = [2, 3, 4, 5] as const
export type HeadingLevel = (typeof headingLevels)[number]
