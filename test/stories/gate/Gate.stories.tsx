import type { Meta, StoryObj } from '@storybook/react-vite'
import { createPortal } from 'react-dom'

// Not part of the Storybook: what the axe gate must tell apart (test/stories/gate.test.ts).
const meta = { title: 'Gate', render: () => <button type="button">Named</button> } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

export const Good: Story = {}

/** A button nobody can name. */
export const Bad: Story = {
  render: () => (
    <button type="button">
      <i className="fa fa-circle" />
    </button>
  ),
}

/** The same outside the story's root, where dialogs and tooltips are. */
export const BadOutside: Story = {
  // biome-ignore lint/a11y/useAnchorContent: the fault to be found
  render: () => createPortal(<a href="#nowhere" />, document.body),
}

/** Text on a picture, whose contrast axe cannot tell: somebody must look. */
export const Unsure: Story = {
  render: () => (
    <p style={{ color: '#777', backgroundImage: 'linear-gradient(90deg, #fff, #777)' }}>Text</p>
  ),
}
