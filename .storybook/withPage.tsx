import type { Decorator } from '@storybook/react-vite'
import { SupportKitProvider } from '../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { catalogues, directionOf } from '../stories/fixtures/catalogues.ts'
import { entitlementNamed } from '../stories/fixtures/policies.ts'
import { pseudoMessages } from '../stories/fixtures/pseudoMessages.ts'

/** Gives the page the theme, the direction, the language and the entitlement of the toolbar, as a host would. */
export const withPage: Decorator = (Story, { globals }) => {
  const { theme, direction, locale, entitlement } = globals
  const [name = 'light', edition] = String(theme).split(' ')
  const page = document.documentElement
  page.dataset.slkTheme = name
  if (edition === undefined) delete page.dataset.slkEdition
  else page.dataset.slkEdition = edition
  page.dir = direction === 'rtl' ? 'rtl' : directionOf(String(locale))
  return (
    <SupportKitProvider
      locale={String(locale)}
      catalogues={catalogues}
      messages={locale === 'en-XA' ? pseudoMessages : undefined}
      entitlement={entitlementNamed(String(entitlement))}
    >
      <Story />
    </SupportKitProvider>
  )
}
