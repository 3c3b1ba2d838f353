import type { HeadingLevel } from './headingLevels.ts'

/** The element of a heading. */
export const headingTags = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const satisfies Record<
  HeadingLevel,
  string
>

/** The element of a heading two below one. */
export const formHeadingTags = { 2: 'h4', 3: 'h5', 4: 'h6', 5: 'h6' } as const satisfies Record<
  HeadingLevel,
  string
>

/** The element of a heading below one. */
export const subheadingTags = { 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6' } as const satisfies Record<
  HeadingLevel,
  string
>
