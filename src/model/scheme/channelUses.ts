import { type Channel, channels } from './channels.ts'

/** The channel of tickets: the first with `entitlement` access that the marketplace provides. */
export const ticketChannel: Channel | undefined = /* @__PURE__ */ channels.find(
  ({ access, provider }) => access === 'entitlement' && provider === 'marketplace',
)

/** The channel of quotes: the first with `agreement` access. */
export const quoteChannel: Channel | undefined = /* @__PURE__ */ channels.find(
  ({ access }) => access === 'agreement',
)
