import type { Shape } from '../untrusted.ts'
import type { Ticket } from './ticket.ts'

/** The keys of a ticket. */
export const ticketShape = {
  reference: null,
  subject: null,
  status: null,
  level: null,
  appId: null,
  openedAt: null,
  updatedAt: null,
  url: null,
} satisfies Shape & Record<keyof Ticket, null>
