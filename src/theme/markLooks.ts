/** How a mark is drawn: the shape changes with the status, so that colour never speaks alone. */
export const markLooks = ['filled', 'hollow', 'struck', 'small'] as const
export type MarkLook = (typeof markLooks)[number]
