import { readClearOSPolicy } from '../../../src/model/clearos/readClearOSPolicy.ts'
import { policyIn } from '../../../src/model/policy/policyInput.ts'
import type { Quote } from '../../../src/model/quote/quote.ts'
import type { Ticket } from '../../../src/model/ticket/ticket.ts'
import { ticketIn } from '../../../stories/fixtures/tickets.ts'
import { type Build, embeddedPage, reactPage } from '../pages.ts'
import { app } from './app.ts'

/** What a page of the portal says. */
export interface PageContent {
  /** Against forged requests: posted with every form. */
  readonly token: string
  readonly tickets: readonly Ticket[]
  readonly quotes: readonly Quote[]
  /** Whose name the portal knows. */
  readonly approver?: string
  /** Milliseconds an answer is waited for. */
  readonly timeout?: number
}

export const policy = policyOf(app)

/** The ticket of the quote. */
export const tickets: readonly Ticket[] = [ticketIn('escalated')]

/** The page with the widget, which can be taken away and put back, and told of other quotes. */
export function widgetPage(build: Build, content: PageContent): string {
  if (build === 'react') return reactPage(app, content)
  const { tickets, quotes, approver, timeout } = content
  return embeddedPage(app, {
    tag: 'quote-widget',
    attributes: {
      tickets: JSON.stringify(tickets),
      quotes: JSON.stringify(quotes),
      ...(approver !== undefined && { approver }),
      'takes-quotes': '',
    },
    event: 'quote-submit',
    send: `postFields('/quotes', event.fields, options)`,
    script: `document.addEventListener('quotes', ({ detail }) => { widget.quotes = detail })`,
    timeout,
  })
}

function policyOf(details: typeof app) {
  const policy = policyIn(readClearOSPolicy(details))
  if (policy === undefined) throw new Error('The app has no policy.')
  return policy
}
