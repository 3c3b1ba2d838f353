import { expect, it } from 'vitest'
import { quoteChannel, ticketChannel } from '../../../src/model/scheme/channelUses.ts'

it('finds the channels of ClearOS for tickets and quotes by what opens them', () => {
  expect(ticketChannel?.id).toBe('professional')
  expect(quoteChannel?.id).toBe('consulting')
})
