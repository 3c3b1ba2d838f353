import type { Availability } from './availability.ts'
import { type ChannelAccess, type ChannelId, channelAccess } from './channel.ts'
import type { SalesContact, SystemEntitlement } from './entitlement.ts'
import type { ChannelOffer, OfferedChannel } from './supportPolicy.ts'

/** The steps that lead to a page. */
export const linkedActionTypes = [
  'visit-forum',
  'open-service',
  'open-incident',
  'upgrade',
  'buy-ticket',
  'register',
] as const
export type LinkedActionType = (typeof linkedActionTypes)[number]

/** A step a user can take, with where it leads if that is known. */
export type SupportAction =
  | { readonly type: LinkedActionType; readonly channel: ChannelId; readonly url?: string }
  | { readonly type: 'write-mail'; readonly channel: ChannelId; readonly email: string }
  | ({ readonly type: 'contact-sales'; readonly channel: ChannelId } & SalesContact)
export type SupportActionType = SupportAction['type']

/** The step into an available channel. */
export function stepInto(
  id: ChannelId,
  offer: ChannelOffer,
  entitlement: SystemEntitlement | undefined,
): SupportAction {
  const contact = offer.status === 'offered' ? offer : {}
  return stepsByAccess[channelAccess[id]](id, contact, entitlement)
}

const stepsByAccess: Readonly<
  Record<
    ChannelAccess,
    (
      id: ChannelId,
      contact: Pick<OfferedChannel, 'url' | 'email'>,
      entitlement?: SystemEntitlement,
    ) => SupportAction
  >
> = {
  open: (id, { url }, entitlement) => linked('visit-forum', id, url ?? entitlement?.links.forums),
  vendor: (id, { url, email }) =>
    url === undefined && email !== undefined
      ? { type: 'write-mail', channel: id, email }
      : linked('open-service', id, url),
  subscription: (id, { url }, entitlement) =>
    linked('open-incident', id, entitlement?.links.submitTicket ?? url),
  consulting: (id, { url, email }, entitlement) => ({
    ...entitlement?.sales,
    ...(url !== undefined && { url }),
    ...(email !== undefined && { email }),
    ...{ type: 'contact-sales', channel: id },
  }),
}

/** The way to get a channel this system lacks, where there is one. */
export function stepTowards(
  id: ChannelId,
  availability: Availability & { readonly status: 'unavailable' },
  entitlement: SystemEntitlement | undefined,
): SupportAction | undefined {
  switch (availability.reason) {
    case 'not-offered':
      return undefined
    case 'not-registered':
      return linked('register', id, entitlement?.links.register)
    case 'no-incident-ticket':
      return linked('buy-ticket', id, entitlement?.links.buyTicket)
    case 'no-subscription':
      return entitlement?.professional === 'upgrade'
        ? linked('upgrade', id, entitlement.links.upgrade)
        : { ...entitlement?.sales, type: 'contact-sales', channel: id }
  }
}

function linked(
  type: LinkedActionType,
  channel: ChannelId,
  url: string | undefined,
): SupportAction {
  return url === undefined ? { type, channel } : { type, channel, url }
}
