import type { Preview } from '@storybook/react-vite'
import '../src/theme/themes.css.ts'
import { withPage } from './withPage.tsx'
import './page.css'

const preview: Preview = {
  decorators: [withPage],
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr' },
  parameters: {
    layout: 'padded',
    // The whole page: dialogs and tooltips are outside the story's root.
    a11y: { test: 'error', context: 'body' },
    options: { storySort: { order: ['Start', 'Components', 'Pages'] } },
    controls: { expanded: true, sort: 'requiredFirst' },
  },
}

export default preview
