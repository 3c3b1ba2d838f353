import '@fontsource-variable/noto-sans-arabic'
import '@fontsource-variable/open-sans'
import type { Preview } from '@storybook/react-vite'
import { clearOSEditions } from '../src/theme/clearOSEditions.ts'
import '../src/theme/themes.css.ts'
import { catalogues } from '../stories/fixtures/catalogues.ts'
import { entitlements } from '../stories/fixtures/policies.ts'
import { describeComponent, enhancePropTable } from './propTable.ts'
import { withPage } from './withPage.tsx'
import './page.css'

/** What a language calls itself. */
const ownName = (locale: string) =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale

const preview: Preview = {
  decorators: [withPage],
  tags: ['autodocs'],
  argTypesEnhancers: [enhancePropTable],
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
          ...clearOSEditions.map((edition) => ({
            value: `clearos ${edition}`,
            title: `ClearOS, edition ${edition}`,
          })),
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
    locale: {
      description: 'Language of the messages',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          ...catalogues.map(({ locale }) => ({ value: locale, title: ownName(locale) })),
          { value: 'en-XA', title: 'Long and accented (pseudo)' },
        ],
        dynamicTitle: true,
      },
    },
    entitlement: {
      description: 'What the reader is entitled to',
      toolbar: {
        title: 'Entitlement',
        icon: 'key',
        items: [
          { value: 'app', title: 'The app alone' },
          ...Object.keys(entitlements).map((value) => ({ value, title: value })),
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', locale: 'en', entitlement: 'app' },
  parameters: {
    layout: 'padded',
    // Pictures are taken of the stories that hold every state: see modes.ts.
    chromatic: { disableSnapshot: true },
    // The whole page: dialogs and tooltips are outside the story's root.
    a11y: { test: 'error', context: 'body' },
    options: {
      storySort: {
        order: [
          'Start',
          'Guides',
          [
            'The policy model',
            'In a Marketplace page',
            'In a Webconfig page',
            'Tickets',
            'Quotes',
            'In a page without React',
            'Languages',
            'Accessibility',
          ],
          'Theming',
          'Components',
          'Playground',
          'Pages',
          'Looks',
        ],
      },
    },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { extractComponentDescription: describeComponent },
  },
}

export default preview
