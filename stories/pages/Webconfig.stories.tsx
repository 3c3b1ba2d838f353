import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { entitlements, fullPolicy, mixedPolicy } from '../fixtures/policies.ts'
import { Webconfig } from './Webconfig.tsx'

const meta = {
  title: 'Pages/Webconfig',
  component: Webconfig,
  args: { name: 'OpenVPN', policy: mixedPolicy },
} satisfies Meta<typeof Webconfig>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** As narrow as the page gets: one column. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } }

/** The value cell of the sidebar at 992 px is 85 px wide: the legend stays in it. */
export const NarrowestCell: Story = {
  render: ({ policy }) => (
    <div className="clearos-cell">
      <SupportLegend policy={policy} />
      <SupportLegend policy={fullPolicy} entitlement={entitlements.upgrade} />
    </div>
  ),
  async play({ canvasElement }) {
    for (const legend of within(canvasElement).getAllByRole('button')) {
      await expect(legend.scrollWidth).toBeLessThanOrEqual(85)
      await expect(legend.getBoundingClientRect().height).toBeLessThan(30)
    }
  },
}
