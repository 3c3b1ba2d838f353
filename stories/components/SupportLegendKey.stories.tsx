import type { Meta, StoryObj } from '@storybook/react-vite'
import { pictured } from '../../.storybook/modes.ts'
import { keyDensities } from '../../src/components/SupportLegendKey/keyDensities.ts'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
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
  title: 'Components/SupportLegendKey',
  component: SupportLegendKey,
  args: { policy: mixedPolicy },
} satisfies Meta<typeof SupportLegendKey>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Compact: Story = { args: { density: 'compact' } }

/** Without a policy: what the marks mean, for a page with many apps. */
export const General: Story = { args: { policy: undefined } }

export const AllAvailable: Story = {
  args: { policy: fullPolicy, entitlement: entitlements.included },
}

export const NoneOffered: Story = { args: { policy: emptyPolicy } }

export const UpgradeNeeded: Story = { args: { entitlement: entitlements.upgrade } }

export const PerIncident: Story = { args: { entitlement: entitlements.perIncident } }

export const NotRegisteredSystem: Story = { args: { entitlement: entitlements.unregistered } }

export const Unknown: Story = { args: { policy: partlyUnknownPolicy } }

export const Loading: Story = { args: { policy: policyInputs.loading } }

export const Absent: Story = { args: { policy: policyInputs.absent } }

export const Invalid: Story = { args: { policy: policyInputs.invalid } }

export const ConnectionFailed: Story = { args: { policy: policyInputs.failed } }

export const SignedOut: Story = { args: { policy: policyInputs.signedOut } }

export const NotRegisteredReply: Story = { args: { policy: policyInputs.notRegistered } }

/** The host's administrator hides support policies: nothing is rendered. */
export const Hidden: Story = { args: { policy: policyInputs.hidden } }

/** Every state in both densities. */
export const Matrix: Story = {
  parameters: pictured,
  render: () => (
    <MatrixTable columns={keyDensities.map((density) => ({ name: density, density }))}>
      {({ density }, row) => <SupportLegendKey density={density} {...row} />}
    </MatrixTable>
  ),
}
