/** The sizes of a mark, in CSS pixels. */
export const markSizes = [12, 16, 20, 24] as const
/** One of `markSizes`. */
export type MarkSize = (typeof markSizes)[number]
