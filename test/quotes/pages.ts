import { readClearOSPolicy } from '../../src/model/clearos/readClearOSPolicy.ts'
import { policyIn } from '../../src/model/policy/policyIn.ts'
import type { Quote } from '../../src/model/quote/quote.ts'
import type { Ticket } from '../../src/model/ticket/ticket.ts'
import { ticketIn } from '../../stories/fixtures/tickets.ts'
import { type Build, escaped, page, pageControls, reactWidget } from '../tickets/pages.ts'
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
  const widget = build === 'react' ? reactWidget(content) : embeddedWidget(content)
  return page(app.name, `${pageControls}${widget}`)
}

function embeddedWidget({ tickets, quotes, approver, timeout }: PageContent): string {
  const attributes = Object.entries({
    'app-id': app.basename,
    'app-name': app.name,
    supported: String(app.supported),
    tickets: JSON.stringify(tickets),
    quotes: JSON.stringify(quotes),
    ...(approver !== undefined && { approver }),
    'takes-quotes': '',
  }).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<quote-widget ${attributes.join(' ')}></quote-widget>
    <script type="module">
      import { submitFields } from '/files/index.js'
      const widget = document.querySelector('quote-widget')
      const { parentElement } = widget
      widget.addEventListener('quote-submit', (event) => {
        const { fields, idempotencyKey, signal } = event
        // As the page of the console reads it: whoever signs in again gets another one.
        const [, token = ''] = /ci_csrf_token=(\\w+)/.exec(document.cookie) ?? []
        const formFields = { ci_csrf_token: token }
        const options = { idempotencyKey, signal, formFields, timeout: ${timeout ?? 'undefined'} }
        event.respondWith(submitFields('/quotes', fields, options))
      })
      document.addEventListener('quotes', ({ detail }) => { widget.quotes = detail })
      document.querySelector('#take-away').addEventListener('click', () => widget.remove())
      document.querySelector('#put-back').addEventListener('click', () => parentElement.append(widget))
    </script>`
}

function policyOf(details: typeof app) {
  const policy = policyIn(readClearOSPolicy(details))
  if (policy === undefined) throw new Error('The app has no policy.')
  return policy
}
