/** The editions of ClearOS. A page with the theme `clearos` names one with `data-slk-edition`. */
export const clearOSEditions = ['community', 'business', 'home', 'hosted', 'none'] as const
/** One of `clearOSEditions`. */
export type ClearOSEdition = (typeof clearOSEditions)[number]
