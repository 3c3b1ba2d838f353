import type { Entitlement, SalesContact } from '../entitlement/entitlement.ts'
import type { OfferedChannel } from '../policy/supportPolicy.ts'
import type { Channel } from '../scheme/channels.ts'
import type { ChannelId } from '../scheme/clearOSScheme.ts'
import type { AccessKind } from '../scheme/supportScheme.ts'
import type { UnavailableReason } from './availability.ts'

/** Actions that enter an available channel. */
export const enteringActionTypes = [
  'visit-forum',
  'open-service',
  'write-mail',
  'open-incident',
  'contact-sales',
] as const
/** One of `enteringActionTypes`. */
export type EnteringActionType = (typeof enteringActionTypes)[number]

/** Actions that obtain a channel the customer lacks. */
export const obtainingActionTypes = ['register', 'buy-ticket', 'upgrade', 'contact-sales'] as const
/** One of `obtainingActionTypes`. */
export type ObtainingActionType = (typeof obtainingActionTypes)[number]

/** The type of any action. */
export type SupportActionType = EnteringActionType | ObtainingActionType

/** Actions that link to a page. */
export type LinkedActionType = Exclude<SupportActionType, 'write-mail' | 'contact-sales'>

interface LinkedAction<Type extends LinkedActionType> {
  readonly type: Type
  readonly channel: ChannelId
  /** The address of the page, if known. */
  readonly url?: string
}

type ContactSales = { readonly type: 'contact-sales'; readonly channel: ChannelId } & SalesContact

/** An action that enters an available channel. */
export type EnteringAction =
  | LinkedAction<'visit-forum' | 'open-service' | 'open-incident'>
  | { readonly type: 'write-mail'; readonly channel: ChannelId; readonly email: string }
  | ContactSales

/** An action that obtains a channel the customer lacks. */
export type ObtainingAction = LinkedAction<'register' | 'buy-ticket' | 'upgrade'> | ContactSales

/**
 * Something a customer can do. Its addresses come from the policy and the entitlement. If you have
 * not parsed those, pass the addresses through `safeHref`.
 */
export type SupportAction = EnteringAction | ObtainingAction

/** The addresses of an offer. */
type OfferContact = Pick<OfferedChannel, 'url' | 'email'>

/** Returns the action that enters a channel. */
export function enteringAction(
  { id, access }: Channel,
  contact: OfferContact,
  entitlement: Entitlement | undefined,
): EnteringAction {
  return enteringActions[access](id, contact, entitlement)
}

const enteringActions: Readonly<
  Record<
    AccessKind,
    (id: ChannelId, contact: OfferContact, entitlement?: Entitlement) => EnteringAction
  >
> = {
  open: (id, { url }, entitlement) => linked('visit-forum', id, url ?? entitlement?.links?.forums),
  terms: (id, { url, email }) =>
    url === undefined && email !== undefined
      ? { type: 'write-mail', channel: id, email }
      : linked('open-service', id, url),
  entitlement: (id, { url }, entitlement) =>
    linked('open-incident', id, entitlement?.links?.submitTicket ?? url),
  agreement: (id, { url, email }, entitlement) =>
    contactSales(id, {
      ...entitlement?.sales,
      ...(url !== undefined && { url }),
      ...(email !== undefined && { email }),
    }),
}

/** Returns the action that obtains a channel the customer lacks for this reason, if there is one. */
export function obtainingAction(
  { id }: Channel,
  reason: UnavailableReason,
  entitlement: Entitlement,
): ObtainingAction | undefined {
  return obtainingActions[reason](id, entitlement)
}

const obtainingActions: Readonly<
  Record<
    UnavailableReason,
    (id: ChannelId, entitlement: Entitlement) => ObtainingAction | undefined
  >
> = {
  'not-offered': () => undefined,
  'not-registered': (id, { links }) => linked('register', id, links?.register),
  'no-incident-ticket': (id, { links }) => linked('buy-ticket', id, links?.buyTicket),
  'no-subscription': (id, { channels, links, sales }) =>
    channels[id] === 'upgrade' ? linked('upgrade', id, links?.upgrade) : contactSales(id, sales),
}

function contactSales(channel: ChannelId, sales: SalesContact | undefined): ContactSales {
  const { url, email, phone } = sales ?? {}
  return {
    type: 'contact-sales',
    channel,
    ...(url !== undefined && { url }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
  }
}

function linked<Type extends LinkedActionType>(
  type: Type,
  channel: ChannelId,
  url: string | undefined,
): LinkedAction<Type> {
  return url === undefined ? { type, channel } : { type, channel, url }
}
