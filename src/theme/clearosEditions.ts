/** The editions of ClearOS, which a page names with `data-slk-edition` beside the theme `clearos`. */
export const clearosEditions = ['community', 'business', 'home', 'hosted', 'none'] as const
export type ClearosEdition = (typeof clearosEditions)[number]
