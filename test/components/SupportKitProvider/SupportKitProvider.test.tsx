import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { LinkProps } from '../../../src/components/SupportKitProvider/SupportKitContext.ts'
import {
  SupportKitProvider,
  type SupportKitProviderProps,
} from '../../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { SupportLegend } from '../../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import type { ActionDetails } from '../../../src/components/shared/state/changeDetails.ts'
import { en } from '../../../src/messages/locales/en/index.ts'
import { entitlements, fullPolicy, mixedPolicy } from '../../../stories/fixtures/policies.ts'

describe('<SupportKitProvider />', () => {
  it('renders no element', () => {
    const { container } = render(<SupportKitProvider />)
    expect(container).toBeEmptyDOMElement()
  })

  it('nests: an inner one adds to what the outer one has set', () => {
    render(
      <SupportKitProvider entitlement={entitlements.upgrade}>
        <SupportKitProvider
          messages={{ locale: 'en-GB', legend: { nameWithApp: '{app} has {summary}' } }}
        >
          <SupportLegend policy={mixedPolicy} />
        </SupportKitProvider>
      </SupportKitProvider>,
    )
    const legend = screen.getByRole('button')
    expect(legend).toHaveAccessibleName('Content Filter has 2 of 5 – public forum, developer')
    expect(legend.closest('[lang]')).toHaveAttribute('lang', 'en-GB')
  })

  it('replaces single messages, and ignores blank ones', () => {
    render(
      <SupportKitProvider
        messages={{
          channels: { developer: { title: 'Acme help desk' }, professional: { title: '  ' } },
        }}
      >
        <SupportLegendKey policy={mixedPolicy} density="compact" />
      </SupportKitProvider>,
    )
    expect(screen.getByText('Acme help desk')).toBeVisible()
    expect(screen.getByText('ClearCenter professional')).toBeVisible()
  })

  it('tells the host which action the reader follows, and lets it take over', async () => {
    const onAction = vi.fn((_action, { event }: ActionDetails) => event.preventDefault())
    render(
      <SupportKitProvider onAction={onAction}>
        <SupportLegendKey policy={mixedPolicy} />
      </SupportKitProvider>,
    )
    await userEvent.click(screen.getByRole('link', { name: 'Visit the forum' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith(
      { type: 'visit-forum', channel: 'public-forum', url: 'https://forum.example/' },
      { reason: 'press', event: expect.any(MouseEvent) },
    )
  })

  it('renders links with the host’s own', () => {
    function RouterLink(props: LinkProps) {
      return <a data-router="" {...props} />
    }
    render(
      <SupportKitProvider linkComponent={RouterLink}>
        <SupportLegendKey policy={fullPolicy} />
      </SupportKitProvider>,
    )
    for (const link of screen.getAllByRole('link')) expect(link).toHaveAttribute('data-router')
  })

  it('lets the host take over from a router’s link, which asks React’s event', async () => {
    const navigate = vi.fn()
    function RouterLink({ href, onClick, ...props }: LinkProps) {
      return (
        <a
          {...props}
          href={href}
          onClick={(event) => {
            onClick?.(event)
            if (!event.defaultPrevented) navigate()
            event.preventDefault()
          }}
        />
      )
    }
    const { rerender } = render(page(undefined))
    await userEvent.click(screen.getByRole('link', { name: 'Visit the forum' }))
    expect(navigate).toHaveBeenCalledTimes(1)
    rerender(page((_action, { event }) => event.preventDefault()))
    await userEvent.click(screen.getByRole('link', { name: 'Visit the forum' }))
    expect(navigate).toHaveBeenCalledTimes(1)

    function page(onAction: SupportKitProviderProps['onAction']) {
      return (
        <SupportKitProvider linkComponent={RouterLink} onAction={onAction}>
          <SupportLegendKey policy={mixedPolicy} />
        </SupportKitProvider>
      )
    }
  })

  it('makes a step without an address a button, for a host that takes steps itself', async () => {
    const onAction = vi.fn()
    const { links: _, ...system } = entitlements.unregistered
    render(
      <SupportKitProvider onAction={onAction} entitlement={{ ...system, links: {} }}>
        <SupportLegendKey policy={mixedPolicy} />
      </SupportKitProvider>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Register this system' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith(
      { type: 'register', channel: 'professional' },
      { reason: 'press', event: expect.any(MouseEvent) },
    )
  })

  it.each([
    ['en_GB', 'US$100–250 per hour'],
    ['en_GB.UTF-8', 'US$100–250 per hour'],
    // Numbers are not written as in a language there are no texts for.
    ['de_DE', '$100 – $250 per hour'],
    ['xx_YY', '$100 – $250 per hour'],
    ['', '$100 – $250 per hour'],
    ['not a locale', '$100 – $250 per hour'],
    ['💥', '$100 – $250 per hour'],
  ])('reads the locale %j as well as it can, and never fails', (locale, rate) => {
    render(
      <SupportKitProvider locale={locale}>
        <SupportLegendKey policy={fullPolicy} data-testid="key" />
      </SupportKitProvider>,
    )
    const spaces = /[\s\u202f]+/g
    expect(screen.getByText(/per hour/).textContent?.replace(spaces, '')).toContain(
      rate.replace(spaces, ''),
    )
    // The texts are English whatever the locale.
    expect(screen.getByTestId('key')).toHaveAttribute('lang', 'en')
  })

  it('says in which language the texts are', () => {
    render(
      <SupportKitProvider messages={{ ...en, locale: 'de' }}>
        <SupportLegendKey policy={fullPolicy} data-testid="key" />
      </SupportKitProvider>,
    )
    expect(screen.getByTestId('key')).toHaveAttribute('lang', 'de')
    expect(screen.getByText(/100–250/)).toBeVisible()
  })
})
