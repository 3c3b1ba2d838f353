/** Selects the field where a reader begins to type. */
export const firstField = '[name="subject"]'
