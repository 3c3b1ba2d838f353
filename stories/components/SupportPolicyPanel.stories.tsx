import type { Meta, StoryObj } from '@storybook/react-vite'
import { pictured } from '../../.storybook/modes.ts'
import { SupportPolicyPanel } from '../../src/components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import { readClearOSPolicy } from '../../src/model/clearos/readClearOSPolicy.ts'
import { AtWidths } from '../fixtures/AtWidths.tsx'
import { InEveryLanguage } from '../fixtures/InEveryLanguage.tsx'
import { MatrixTable } from '../fixtures/MatrixTable.tsx'
import {
  emptyPolicy,
  entitlements,
  explainedPolicy,
  fullPolicy,
  mixedPolicy,
  partlyUnknownPolicy,
  policyOffering,
} from '../fixtures/policies.ts'
import { policyInputs } from '../fixtures/policyInputs.ts'

const meta = {
  title: 'Components/SupportPolicyPanel',
  component: SupportPolicyPanel,
  args: { policy: fullPolicy, headingLevel: 2 },
} satisfies Meta<typeof SupportPolicyPanel>

export default meta
type Story = StoryObj<typeof meta>

/** The app alone: the host does not know the system of the reader. */
export const Default: Story = {}

/** Every term a policy can state, and the factors that decided it. */
export const Included: Story = {
  args: { policy: explainedPolicy, entitlement: entitlements.included },
}

export const PerIncident: Story = { args: { entitlement: entitlements.perIncident } }

export const UpgradeNeeded: Story = {
  args: { policy: policyOffering('professional'), entitlement: entitlements.upgrade },
}

export const AskSales: Story = {
  args: { policy: policyOffering('professional'), entitlement: entitlements.none },
}

export const NotRegisteredSystem: Story = {
  args: { policy: policyOffering('professional'), entitlement: entitlements.unregistered },
}

/** Nobody knows where to register: the step is put into words. */
export const WithoutAddress: Story = {
  args: {
    policy: readClearOSPolicy({ basename: 'openvpn', name: 'OpenVPN', supported: 24 }),
    entitlement: { ...entitlements.unregistered, links: {} },
  },
}

export const EntitlementUnknown: Story = {
  args: { policy: policyOffering('professional'), entitlement: entitlements.unknown },
}

export const PartlyUnknown: Story = { args: { policy: partlyUnknownPolicy } }

export const MixedOffers: Story = { args: { policy: mixedPolicy } }

/** There is an honest answer where nothing is left. */
export const NoneOffered: Story = { args: { policy: emptyPolicy } }

export const Loading: Story = { args: { policy: policyInputs.loading } }

export const Absent: Story = { args: { policy: policyInputs.absent } }

export const Invalid: Story = { args: { policy: policyInputs.invalid } }

export const ConnectionFailed: Story = { args: { policy: policyInputs.failed } }

export const SignedOut: Story = { args: { policy: policyInputs.signedOut } }

export const NotRegisteredReply: Story = { args: { policy: policyInputs.notRegistered } }

/** The host's administrator hides support policies: nothing is rendered. */
export const Hidden: Story = { args: { policy: policyInputs.hidden } }

/** As narrow as the narrowest cell of the hosts, a phone, a sidebar, a page. */
export const Widths: Story = {
  args: { policy: explainedPolicy, entitlement: entitlements.perIncident },
  render: (args) => (
    <AtWidths>{(name) => <SupportPolicyPanel {...args} aria-label={name} />}</AtWidths>
  ),
}

/** The same in every language of the kit. */
export const Languages: Story = {
  args: { policy: explainedPolicy, entitlement: entitlements.perIncident },
  render: (args) => (
    <InEveryLanguage>
      {(locale) => <SupportPolicyPanel {...args} aria-label={locale} />}
    </InEveryLanguage>
  ),
}

/** Every state. */
export const Matrix: Story = {
  parameters: pictured,
  render: () => (
    <MatrixTable columns={[{ name: 'Panel' }]}>
      {(_column, row, state) => <SupportPolicyPanel aria-label={state} headingLevel={2} {...row} />}
    </MatrixTable>
  ),
}
