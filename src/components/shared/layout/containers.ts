/** Name of what the kit lays itself out in: a container of the host would answer otherwise. */
export const containerName = 'slk'

// Widths from which it is laid out differently, in CSS pixels.

/** Room for boxes with an inside. */
export const roomy = from(240)

/** Room for names and values side by side. */
export const paired = from(300)

/** Room for a button beside a text. */
export const medium = from(560)

/** Room for columns. */
export const wide = from(900)

function from(width: number): string {
  return `${containerName} (min-width: ${width}px)`
}
