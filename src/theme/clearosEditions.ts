/** The editions of ClearOS. A page with the theme `clearos` names one with `data-slk-edition`. */
export const clearosEditions = ['community', 'business', 'home', 'hosted', 'none'] as const
export type ClearosEdition = (typeof clearosEditions)[number]
