import type { FormAnswer } from '../../src/components/TicketWidget/delivery.ts'
import type { Ticket } from '../../src/model/ticket/ticket.ts'

/** Which of the kit's builds draws the widget. */
export const builds = ['react', 'embed'] as const
export type Build = (typeof builds)[number]

/** What a page of the portal says. */
export interface PageContent {
  /** How the widget sends: the page stays, or it is left for the answer. */
  readonly delivery: 'in-place' | 'form'
  /** Against forged requests: posted with every form. */
  readonly token: string
  readonly tickets: readonly Ticket[]
  /** What came of the form that the page answers. */
  readonly result?: FormAnswer
  /** Milliseconds an answer is waited for. */
  readonly timeout?: number
}

export const app = { basename: 'samba', name: 'Samba', supported: 8 }

/** The reply of `get_support_info` of a system that may open tickets. */
export const reply = {
  code: 0,
  edition: 'business',
  support_included: true,
  links: { submit_ticket: 'https://portal.example/new' },
}

/** Take the widget away and put it back, and lead away from it. */
export const pageControls = `<button type="button" id="take-away">Take away</button>
    <button type="button" id="put-back">Put back</button>
    <a href="/elsewhere">Elsewhere</a>`

/** The page with the widget, which can be taken away and put back. */
export function widgetPage(build: Build, content: PageContent): string {
  return page(
    'Samba',
    `${pageControls}
    ${build === 'react' ? reactWidget(content) : embeddedWidget(content)}`,
  )
}

/** A page without the widget: an error, a login form, or somewhere else. */
export function plainPage(title: string): string {
  return page(title, '<a href="/in-place">Tickets</a>')
}

export function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
    <link rel="icon" href="data:,"><h1>${title}</h1>${body}</html>`
}

export function reactWidget(content: unknown): string {
  return `<link rel="stylesheet" href="/files/page.css"><div id="root"></div>
    <script type="application/json" id="content">${jsonInScript(content)}</script>
    <script type="module" src="/files/page.js"></script>`
}

function embeddedWidget({ delivery, token, tickets, result, timeout }: PageContent): string {
  const attributes = Object.entries({
    'app-id': app.basename,
    'app-name': app.name,
    supported: String(app.supported),
    entitlement: JSON.stringify(reply),
    tickets: JSON.stringify(tickets),
    ...(result && { result: JSON.stringify(result) }),
    ...(delivery === 'form' ? { action: '/tickets' } : { 'takes-tickets': '' }),
  }).map(([name, value]) => `${name}="${escaped(value)}"`)
  const hidden = `<input type="hidden" name="ci_csrf_token" value="${escaped(token)}">`
  return `<ticket-widget ${attributes.join(' ')}>${delivery === 'form' ? hidden : ''}</ticket-widget>
    <script type="module">
      import { submitForm } from '/files/index.js'
      const widget = document.querySelector('ticket-widget')
      const { parentElement } = widget
      widget.addEventListener('ticket-submit', (event) => {
        const { draft, idempotencyKey, signal } = event
        // As the page of the console reads it: whoever signs in again gets another one.
        const [, token = ''] = /ci_csrf_token=(\\w+)/.exec(document.cookie) ?? []
        const formFields = { ci_csrf_token: token }
        const options = { idempotencyKey, signal, formFields, timeout: ${timeout ?? 'undefined'} }
        event.respondWith(submitForm('/tickets', draft, options))
      })
      document.querySelector('#take-away').addEventListener('click', () => widget.remove())
      document.querySelector('#put-back').addEventListener('click', () => parentElement.append(widget))
    </script>`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

function jsonInScript(content: unknown): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c')
}
