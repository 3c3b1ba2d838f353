import type { FormResult } from '../../../src/components/TicketWidget/ticketDelivery.ts'
import type { Ticket } from '../../../src/model/ticket/ticket.ts'
import { type App, type Build, embeddedPage, escaped, reactPage } from '../pages.ts'

/** What a page of the portal says. */
export interface PageContent {
  /** How the widget sends: the page stays, or it is left for the answer. */
  readonly delivery: 'in-place' | 'form'
  /** Against forged requests: posted with every form. */
  readonly token: string
  readonly tickets: readonly Ticket[]
  /** What came of the form that the page answers. */
  readonly result?: FormResult
  /** Milliseconds an answer is waited for. */
  readonly timeout?: number
}

export const app: App = { basename: 'samba', name: 'Samba', supported: 8 }

/** The reply of `get_support_info` of a system that may open tickets. */
export const reply = {
  code: 0,
  edition: 'business',
  support_included: true,
  links: { submit_ticket: 'https://portal.example/new' },
}

/** The page with the widget, which can be taken away and put back. */
export function widgetPage(build: Build, content: PageContent): string {
  if (build === 'react') return reactPage(app, content)
  const { delivery, token, tickets, result, timeout } = content
  const isForm = delivery === 'form'
  const hidden = `<input type="hidden" name="ci_csrf_token" value="${escaped(token)}">`
  return embeddedPage(app, {
    tag: 'ticket-widget',
    attributes: {
      entitlement: JSON.stringify(reply),
      tickets: JSON.stringify(tickets),
      ...(result && { result: JSON.stringify(result) }),
      ...(isForm ? { action: '/tickets' } : { 'takes-tickets': '' }),
    },
    content: isForm ? hidden : '',
    event: 'ticket-submit',
    send: `submitTicket('/tickets', event.draft, options)`,
    timeout,
  })
}
