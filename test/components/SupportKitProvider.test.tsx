import { render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SupportKitProvider } from '../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import { entitlements, fullPolicy, mixedPolicy } from '../../stories/fixtures/policies.ts'

describe('<SupportKitProvider />', () => {
  it('renders no element', () => {
    const { container } = render(<SupportKitProvider />)
    expect(container).toBeEmptyDOMElement()
  })

  it('nests: an inner one adds to what the outer one has set', () => {
    render(
      <SupportKitProvider entitlement={entitlements.upgrade} locale="en-GB">
        <SupportKitProvider messages={{ legend: { nameWithApp: '{app} has {summary}' } }}>
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

  it('tells the host which step is taken, and lets it take over', async () => {
    const onAction = vi.fn((_action, event: Event) => event.preventDefault())
    render(
      <SupportKitProvider onAction={onAction}>
        <SupportLegendKey policy={mixedPolicy} />
      </SupportKitProvider>,
    )
    await userEvent.click(screen.getByRole('link', { name: 'Visit the forum' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith(
      { type: 'visit-forum', channel: 'public-forum', url: 'https://forum.example/' },
      expect.any(MouseEvent),
    )
  })

  it('renders links with the host’s own', () => {
    function RouterLink(props: ComponentProps<'a'>) {
      return <a data-router="" {...props} />
    }
    render(
      <SupportKitProvider linkComponent={RouterLink}>
        <SupportLegendKey policy={fullPolicy} />
      </SupportKitProvider>,
    )
    for (const link of screen.getAllByRole('link')) expect(link).toHaveAttribute('data-router')
  })
})
