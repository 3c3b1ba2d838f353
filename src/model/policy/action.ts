import type { UnavailableReason } from './availability.ts'
import { type ChannelAccess, type ChannelId, channelAccess } from './channel.ts'
import type { SalesContact, SystemEntitlement } from './entitlement.ts'
import type { ChannelOffer, OfferedChannel } from './supportPolicy.ts'

/** Steps into a channel that is available. */
export const enteringActionTypes = [
  'visit-forum',
  'open-service',
  'write-mail',
  'open-incident',
  'contact-sales',
] as const
export type EnteringActionType = (typeof enteringActionTypes)[number]

/** Steps towards a channel this system lacks. */
export const obtainingActionTypes = ['register', 'buy-ticket', 'upgrade', 'contact-sales'] as const
export type ObtainingActionType = (typeof obtainingActionTypes)[number]

export type SupportActionType = EnteringActionType | ObtainingActionType

/** The steps that lead to a page. */
export type LinkedActionType = Exclude<SupportActionType, 'write-mail' | 'contact-sales'>

interface Linked<Type extends LinkedActionType> {
  readonly type: Type
  readonly channel: ChannelId
  readonly url?: string
}

type ContactSales = { readonly type: 'contact-sales'; readonly channel: ChannelId } & SalesContact

/** A step into a channel, with where it leads if that is known. */
export type EnteringAction =
  | Linked<'visit-forum' | 'open-service' | 'open-incident'>
  | { readonly type: 'write-mail'; readonly channel: ChannelId; readonly email: string }
  | ContactSales

/** A step towards a channel, with where it leads if that is known. */
export type ObtainingAction = Linked<'register' | 'buy-ticket' | 'upgrade'> | ContactSales

/** A step a user can take. */
export type SupportAction = EnteringAction | ObtainingAction

/** The step into an available channel. */
export function stepInto(
  id: ChannelId,
  offer: ChannelOffer,
  entitlement: SystemEntitlement | undefined,
): EnteringAction {
  return stepsByAccess[channelAccess[id]](id, offer, entitlement)
}

/** An offer as far as it says where to go: only what is offered does. */
type Contact = Pick<ChannelOffer, 'status'> & Pick<OfferedChannel, 'url' | 'email'>

const stepsByAccess: Readonly<
  Record<
    ChannelAccess,
    (id: ChannelId, contact: Contact, entitlement?: SystemEntitlement) => EnteringAction
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

/** The way to get a channel a system lacks, where there is one. */
export const stepsTowards: Readonly<
  Record<
    UnavailableReason,
    (id: ChannelId, entitlement: SystemEntitlement) => ObtainingAction | undefined
  >
> = {
  'not-offered': () => undefined,
  'not-registered': (id, { links }) => linked('register', id, links.register),
  'no-incident-ticket': (id, { links }) => linked('buy-ticket', id, links.buyTicket),
  'no-subscription': (id, { professional, links, sales }) =>
    professional === 'upgrade'
      ? linked('upgrade', id, links.upgrade)
      : { ...sales, type: 'contact-sales', channel: id },
}

function linked<Type extends LinkedActionType>(
  type: Type,
  channel: ChannelId,
  url: string | undefined,
): Linked<Type> {
  return url === undefined ? { type, channel } : { type, channel, url }
}
