/** The looks of a mark. Each status has a shape of its own: colour is never the only signal. */
export const markLooks = ['filled', 'hollow', 'struck', 'small'] as const
export type MarkLook = (typeof markLooks)[number]
