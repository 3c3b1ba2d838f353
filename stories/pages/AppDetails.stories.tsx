import type { Meta, StoryObj } from '@storybook/react-vite'
import { mixedPolicy } from '../fixtures/policies.ts'
import { policyInputs } from '../fixtures/policyInputs.ts'
import { AppDetails } from './AppDetails.tsx'

const meta = {
  title: 'Pages/App details',
  component: AppDetails,
  args: { name: 'Content Filter', policy: mixedPolicy },
} satisfies Meta<typeof AppDetails>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** The legend has its place before the reply is there. */
export const Loading: Story = { args: { policy: policyInputs.loading } }

export const SessionEnded: Story = { args: { policy: policyInputs.signedOut } }
