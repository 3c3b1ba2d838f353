/** Levels a heading of the kit can have: what is below it has the next one. */
export const headingLevels = [2, 3, 4, 5] as const
export type HeadingLevel = (typeof headingLevels)[number]

/** The element of a heading. */
export const headingTags = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const satisfies Record<
  HeadingLevel,
  string
>

/** The element of a heading below one. */
export const subheadingTags = { 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6' } as const satisfies Record<
  HeadingLevel,
  string
>
