import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import reply from '../fixtures/get_apps.json'
import { entitlementNamed } from '../fixtures/policies.ts'
import { manyApps } from './apps.ts'
import { Marketplace } from './Marketplace.tsx'

const meta = {
  title: 'Pages/Marketplace',
  component: Marketplace,
  args: { apps: reply.list, onQueryChange: fn() },
  argTypes: { apps: { control: false }, entitlement: { control: false } },
  render: (args, { globals }) => (
    <Marketplace {...args} entitlement={entitlementNamed(String(globals.entitlement))} />
  ),
} satisfies Meta<typeof Marketplace>

export default meta
type Story = StoryObj<typeof meta>

/** Forty apps from a reply of `get_apps`, some of them with a mask that says nothing or makes no sense. */
export const Default: Story = {
  async play({ canvasElement }) {
    await expect(canvasElement.querySelectorAll('[data-part="legend"]')).toHaveLength(40)
  },
}

/** A thousand apps, to search and filter. axe would take a minute for what it says of forty. */
export const Thousand: Story = {
  tags: ['!test'],
  args: { apps: manyApps(reply.list, 1_000) },
}

export const Searched: Story = {
  // What it looks for is English, of the app alone.
  globals: { locale: 'en', entitlement: 'app' },
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search apps' }), 'vpn network')
    await expect(canvas.getByRole('heading', { name: '4 apps' })).toBeVisible()
    await expect(
      canvas.getByRole('button', {
        name: 'Support for OpenVPN: 3 of 5 – public forum, developer, professional',
      }),
    ).toBeVisible()
  },
}

/** What is chosen stands in the address, so that it can be sent and come back to. */
export const Filtered: Story = {
  args: { defaultQuery: 'q=network&support=developer&support=professional&support-match=all' },
}

export const Choosing: Story = {
  globals: { locale: 'en', entitlement: 'app' },
  args: { defaultQuery: 'q=network' },
  async play({ canvasElement, args }) {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('checkbox', { name: /^Developer/ }))
    await userEvent.click(canvas.getByRole('checkbox', { name: /^ClearCenter professional/ }))
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Only apps with all of these' }))
    await expect(args.onQueryChange).toHaveBeenLastCalledWith(
      'q=network&support=developer&support=professional&support-match=all',
    )
    for (const legend of canvas.getAllByRole('button', { name: /^Support for/ })) {
      await expect(legend).toHaveAccessibleName(/developer, professional|not/)
    }
  },
}
