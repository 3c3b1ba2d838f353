import { choice, email, flag, integer, text, url } from '../reading/checks.ts'
import { type Check, decisive, optional, record, required } from '../reading/fields.ts'
import { recordByChannel } from '../scheme/channels.ts'
import {
  channelEntitlements,
  type Entitlement,
  type EntitlementLinks,
  type SalesContact,
} from './entitlement.ts'

const linksCheck = record<EntitlementLinks>(
  {
    submitTicket: optional(url),
    buyTicket: optional(url),
    upgrade: optional(url),
    register: optional(url),
    forums: optional(url),
  },
  'an object of addresses',
)

const salesCheck = record<SalesContact>(
  { url: optional(url), email: optional(email), phone: optional(text(50)) },
  'an object with url, email or phone',
)

/** The entitlement, for the parser and for the widgets. */
export const entitlementCheck: Check<Entitlement> = record<Entitlement>(
  {
    registered: decisive(flag),
    edition: optional(text(50)),
    channels: required(
      record<Entitlement['channels']>(
        recordByChannel(() => decisive(choice(channelEntitlements))),
        'an object with channel ids as keys',
      ),
    ),
    liveTicket: decisive(flag),
    daysRemaining: optional(integer(0, 100_000, 'a whole number of days from 0')),
    links: optional(linksCheck),
    sales: optional(salesCheck),
  },
  'an entitlement',
)
