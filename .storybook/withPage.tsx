import type { Decorator } from '@storybook/react-vite'

/** Gives the page the theme and the direction of the toolbar, as a host would. */
export const withPage: Decorator = (Story, { globals }) => {
  const { theme, direction } = globals
  const page = document.documentElement
  page.dataset.slkTheme = theme === 'dark' ? 'dark' : 'light'
  page.dir = direction === 'rtl' ? 'rtl' : 'ltr'
  return <Story />
}
