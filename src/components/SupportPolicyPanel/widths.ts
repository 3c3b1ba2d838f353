// Widths of the panel from which it is laid out differently, in CSS pixels.

/** Room for boxes with an inside. */
export const roomy = '(min-width: 240px)'

/** Room for a button beside a text. */
export const medium = '(min-width: 560px)'

/** Room for columns. */
export const wide = '(min-width: 900px)'
