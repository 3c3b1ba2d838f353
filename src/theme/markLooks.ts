/** The looks of a mark. Each status has its own shape: colour is never the only signal. */
export const markLooks = ['filled', 'hollow', 'struck', 'small'] as const
/** One of `markLooks`. */
export type MarkLook = (typeof markLooks)[number]
