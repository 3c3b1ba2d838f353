import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { pictured } from '../../.storybook/modes.ts'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { markSizes } from '../../src/theme/markSizes.ts'
import { MatrixTable } from '../fixtures/MatrixTable.tsx'
import {
  emptyPolicy,
  entitlements,
  fullPolicy,
  mixedPolicy,
  partlyUnknownPolicy,
} from '../fixtures/policies.ts'
import { policyInputs } from '../fixtures/policyInputs.ts'

const meta = {
  title: 'Components/SupportLegend',
  component: SupportLegend,
  args: { policy: mixedPolicy },
} satisfies Meta<typeof SupportLegend>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const AllAvailable: Story = { args: { policy: fullPolicy } }

export const NoneOffered: Story = { args: { policy: emptyPolicy } }

export const UpgradeNeeded: Story = { args: { entitlement: entitlements.upgrade } }

export const Unknown: Story = { args: { policy: partlyUnknownPolicy } }

export const Loading: Story = { args: { policy: policyInputs.loading } }

export const Absent: Story = { args: { policy: policyInputs.absent } }

export const Invalid: Story = { args: { policy: policyInputs.invalid } }

export const ConnectionFailed: Story = { args: { policy: policyInputs.failed } }

/** The host's administrator hides support policies: nothing is rendered. */
export const Hidden: Story = { args: { policy: policyInputs.hidden } }

/** Inside a link the row is an image with the same name. */
export const InsideALink: Story = {
  args: { interactive: false },
  render: (args) => (
    <a href="#content-filter" style={{ color: 'inherit' }}>
      Content Filter <SupportLegend {...args} />
    </a>
  ),
}

export const Open: Story = {
  args: { entitlement: entitlements.upgrade },
  // A docs page with it would open, take the focus and scroll.
  tags: ['!autodocs'],
  async play({ canvasElement }) {
    await userEvent.click(within(canvasElement).getByRole('button'))
    // It is loaded and fades in.
    await waitFor(() => expect(screen.getByRole('dialog')).toBeVisible(), { timeout: 5_000 })
  },
}

export const WithTooltip: Story = {
  globals: { locale: 'en' },
  tags: ['!autodocs'],
  async play({ canvasElement }) {
    const mark = canvasElement.querySelector('[data-channel="professional"]')
    if (mark === null) throw new Error('The legend has no mark of the professional channel.')
    // Only a pointer of flesh and blood hovers: the focus says as well that somebody is there.
    within(canvasElement).getByRole('button').focus()
    await userEvent.hover(mark)
    await waitFor(
      () =>
        expect(document.querySelector('[data-part="tooltip"]')).toHaveTextContent(
          'ClearCenter professional',
        ),
      { timeout: 5_000 },
    )
  },
}

/** Every state in every size. */
export const Matrix: Story = {
  parameters: pictured,
  render: () => (
    <MatrixTable columns={markSizes.map((size) => ({ name: `${size} px`, size }))}>
      {({ size }, row) => <SupportLegend size={size} {...row} />}
    </MatrixTable>
  ),
}
