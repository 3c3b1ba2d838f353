import type { Meta, StoryObj } from '@storybook/react-vite'
import { SupportKitProvider } from '../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import { entitlements, fullPolicy } from '../fixtures/policies.ts'

const meta = {
  title: 'Components/SupportKitProvider',
  component: SupportKitProvider,
  args: {
    entitlement: entitlements.upgrade,
    children: (
      <>
        <SupportLegend policy={fullPolicy} />
        <SupportLegendKey policy={fullPolicy} density="compact" />
      </>
    ),
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof SupportKitProvider>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** A host replaces single texts; the rest stay as they are. */
export const WithHostMessages: Story = {
  args: {
    messages: {
      channels: { developer: { title: 'Acme help desk' } },
      legend: { channels: { developer: 'help desk' } },
    },
  },
}
