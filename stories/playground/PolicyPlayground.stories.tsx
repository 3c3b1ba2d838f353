import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { PolicyPlayground } from './PolicyPlayground.tsx'

const meta = {
  title: 'Playground/Policy',
  component: PolicyPlayground,
  tags: ['!autodocs'],
} satisfies Meta<typeof PolicyPlayground>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** Legend, key and document change together. */
export const Changed: Story = {
  globals: { locale: 'en' },
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    const developer = within(canvas.getByRole('group', { name: 'Developer / ISV' }))
    await userEvent.click(developer.getByRole('radio', { name: 'not-offered' }))
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Entitlement' }), 'upgrade')
    const [legend] = canvas.getAllByRole('button', { name: /^Support for/ })
    await expect(legend).toHaveAccessibleName(
      'Support for Content Filter: 3 of 5 – public forum, dedicated forum, consulting',
    )
    await expect(canvas.getByText('visit-forum (dedicated-forum)')).toBeVisible()
    await expect(canvas.getByText(/"developer": \{\s*"status": "not-offered"/)).toBeVisible()
  },
}
