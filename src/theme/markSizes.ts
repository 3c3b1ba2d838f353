/** The sizes of a mark, in CSS pixels. */
export const markSizes = [12, 16, 20, 24] as const
export type MarkSize = (typeof markSizes)[number]
