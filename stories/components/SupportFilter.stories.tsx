import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { pictured } from '../../.storybook/modes.ts'
import { SupportFilter } from '../../src/components/SupportFilter/SupportFilter.tsx'
import { readClearOSPolicy } from '../../src/model/clearos/readClearOSPolicy.ts'
import { supportCounts } from '../../src/model/filter/supportCounts.ts'
import reply from '../fixtures/get_apps.json'
import { entitlements } from '../fixtures/policies.ts'

const meta = {
  title: 'Components/SupportFilter',
  component: SupportFilter,
  args: {
    counts: supportCounts(reply.list, { policyOf: readClearOSPolicy }),
    onValueChange: fn(),
  },
} satisfies Meta<typeof SupportFilter>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Chosen: Story = {
  args: { defaultValue: { channels: ['developer', 'professional'], match: 'all' } },
}

/** What the system of the reader is not entitled to is not counted. */
export const CountedForASystem: Story = {
  args: {
    counts: supportCounts(reply.list, {
      policyOf: readClearOSPolicy,
      entitlement: entitlements.upgrade,
    }),
  },
}

export const WithoutCounts: Story = { args: { counts: undefined } }

/** In a sidebar the checkboxes stand one below the other. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 180 }}>
        <Story />
      </div>
    ),
  ],
}

export const Pressed: Story = {
  // What it looks for is English.
  globals: { locale: 'en' },
  async play({ canvasElement, args }) {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('checkbox', { name: /^ClearCenter consulting/ }))
    await userEvent.click(canvas.getByRole('checkbox', { name: /^Developer/ }))
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      {
        channels: ['developer', 'consulting'],
        match: 'any',
      },
      expect.anything(),
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Clear the choice' }))
    await expect(canvas.getByRole('button', { name: 'Clear the choice' })).toHaveFocus()
    await expect(canvas.getByRole('checkbox', { name: /^Developer/ })).not.toBeChecked()
  },
}

/** With and without counts, nothing chosen, one, and several of which all are wanted. */
export const Matrix: Story = {
  parameters: pictured,
  render: ({ counts }) => (
    <div style={{ display: 'grid', gap: 32 }}>
      <SupportFilter />
      <SupportFilter counts={counts} />
      <SupportFilter counts={counts} defaultValue={{ channels: ['public-forum'], match: 'any' }} />
      <SupportFilter
        counts={counts}
        defaultValue={{ channels: ['developer', 'professional'], match: 'all' }}
      />
    </div>
  ),
}
