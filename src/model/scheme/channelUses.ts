import { type Channel, channels } from './channels.ts'

/** The channel that tickets go to: the first that takes an entitlement and is the marketplace's own. */
export const ticketChannel: Channel | undefined = /* @__PURE__ */ channels.find(
  ({ access, provider }) => access === 'entitlement' && provider === 'marketplace',
)

/** The channel that quotes belong to: the first that takes an agreement. */
export const quoteChannel: Channel | undefined = /* @__PURE__ */ channels.find(
  ({ access }) => access === 'agreement',
)
