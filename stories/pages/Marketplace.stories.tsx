import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import reply from '../fixtures/get_apps.json'
import { Marketplace } from './Marketplace.tsx'

const meta = {
  title: 'Pages/Marketplace',
  component: Marketplace,
  args: { apps: reply.list },
  argTypes: { apps: { control: false } },
} satisfies Meta<typeof Marketplace>

export default meta
type Story = StoryObj<typeof meta>

/** Forty apps from a reply of `get_apps`, some of them with a mask that says nothing or makes no sense. */
export const Default: Story = {
  async play({ canvasElement }) {
    await expect(canvasElement.querySelectorAll('[data-part="legend"]')).toHaveLength(40)
  },
}

export const Searched: Story = {
  // What it looks for is English, of the app alone.
  globals: { locale: 'en', entitlement: 'app' },
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search apps' }), 'vpn network')
    await expect(canvas.getByText('4 apps')).toBeVisible()
    await expect(
      canvas.getByRole('button', {
        name: 'Support for OpenVPN: 3 of 5 – public forum, developer, professional',
      }),
    ).toBeVisible()
  },
}
