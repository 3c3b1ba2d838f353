import type { Meta, StoryObj } from '@storybook/react-vite'
import { channels } from '../../src/model/scheme/channels.ts'
import { silhouettes } from '../../src/theme/silhouettes.ts'
import { themes } from '../../src/theme/tokens.ts'
import { randomLooks, shuffledOrders } from './blindTest.ts'
import { ContactSheet } from './ContactSheet.tsx'
import { DirectionMark } from './DirectionMark.tsx'

const meta = { title: 'Looks', tags: ['!autodocs'] } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** The directions that were drawn, side by side, and why one was chosen. */
export const Contact: Story = { name: 'Contact sheet', render: () => <ContactSheet /> }

/** Twenty-five random rows at 12 px without colour, to be read back by someone who has seen the key once. */
export const BlindTest: Story = {
  render() {
    const looks = randomLooks(25)
    const orders = shuffledOrders(25)
    const { channel, color } = themes.light
    return (
      <ol className="blind-test">
        {orders.map((order, row) => (
          <li key={row}>
            {order.map((index) => {
              const { id = 'developer', mark = 'triangle' } = channels[index] ?? {}
              const look = looks[row]?.[index] ?? 'small'
              return (
                <span key={id} style={{ marginInlineEnd: 4 }}>
                  <DirectionMark
                    outline={silhouettes[mark]}
                    look={look}
                    size={12}
                    color={look === 'filled' ? channel[id] : color.unavailable}
                  />
                </span>
              )
            })}
          </li>
        ))}
      </ol>
    )
  },
}
