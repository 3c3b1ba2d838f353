import { expect, it } from 'vitest'
import { isLive, type TicketStatus } from '../../../src/model/ticket/ticket.ts'

it.each<[TicketStatus, boolean]>([
  ['open', true],
  ['waiting-on-you', true],
  ['waiting-on-us', true],
  ['escalated', true],
  ['resolved', false],
  ['closed', false],
])('a ticket that is %s is live: %s', (status, is) => {
  expect(isLive({ status })).toBe(is)
})
