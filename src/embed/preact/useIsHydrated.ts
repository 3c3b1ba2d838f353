/** True from the start: no server renders elements. */
export const useIsHydrated = (): boolean => true
