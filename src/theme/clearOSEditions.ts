/** The editions of ClearOS, which a page names with `data-slk-edition` beside the theme `clearos`. */
export const clearOSEditions = ['community', 'business', 'home', 'hosted', 'none'] as const
export type ClearOSEdition = (typeof clearOSEditions)[number]
