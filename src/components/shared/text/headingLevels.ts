/** Levels a heading of the kit can have: what is below it has the next one. */
export const headingLevels = [2, 3, 4, 5] as const
export type HeadingLevel = (typeof headingLevels)[number]

/** The wanted level, or 3 for any other number: callers without types pass anything. */
export function headingLevelOf(wanted: HeadingLevel | undefined): HeadingLevel {
  return headingLevels.find((level) => level === wanted) ?? 3
}
