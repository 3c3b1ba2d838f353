import type { FormAnswer } from '../../src/components/TicketWidget/delivery.ts'
import type { Ticket } from '../../src/model/ticket/ticket.ts'
import { tokenCookie } from './token.ts'

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

/** An app, as the Marketplace tells of it. */
interface App {
  readonly basename: string
  readonly name: string
  readonly supported: number
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
    send: `submitForm('/tickets', event.draft, options)`,
    timeout,
  })
}

/** A page without the widget: an error, a login form, or somewhere else. */
export function plainPage(title: string): string {
  return page(title, '<a href="/in-place">Tickets</a>')
}

/** A page whose widget React draws, from what is written into the page. */
export function reactPage({ name }: App, content: unknown): string {
  return pageWith(
    name,
    `<link rel="stylesheet" href="/files/page.css"><div id="root"></div>
    <script type="application/json" id="content">${jsonInScript(content)}</script>
    <script type="module" src="/files/page.js"></script>`,
  )
}

interface Embedded {
  readonly tag: string
  /** Beside those that say which app it is. */
  readonly attributes: Readonly<Record<string, string>>
  /** What is inside the element. */
  readonly content?: string
  /** What the widget asks the page with. */
  readonly event: string
  /** The expression that sends it, which has `event` and `options`. */
  readonly send: string
  /** What else the page does with its `widget`. */
  readonly script?: string
  readonly timeout: number | undefined
}

/** A page with an element of the embed. */
export function embeddedPage(
  { basename, name, supported }: App,
  { tag, attributes, content = '', event, send, script = '', timeout }: Embedded,
): string {
  const identity = { 'app-id': basename, 'app-name': name, supported: String(supported) }
  const written = Object.entries({ ...identity, ...attributes })
    .map(([attribute, value]) => `${attribute}="${escaped(value)}"`)
    .join(' ')
  return pageWith(
    name,
    `<${tag} ${written}>${content}</${tag}>
    <script type="module">
      import { submitFields, submitForm } from '/files/index.js'
      const widget = document.querySelector('${tag}')
      const { parentElement } = widget
      widget.addEventListener('${event}', (event) => {
        const { idempotencyKey, signal } = event
        // As the page of the console reads it: whoever signs in again gets another one.
        const [, token = ''] = ${tokenCookie}.exec(document.cookie) ?? []
        const formFields = { ci_csrf_token: token }
        const options = { idempotencyKey, signal, formFields, timeout: ${timeout} }
        event.respondWith(${send})
      })
      ${script}
      document.querySelector('#take-away').addEventListener('click', () => widget.remove())
      document.querySelector('#put-back').addEventListener('click', () => parentElement.append(widget))
    </script>`,
  )
}

/** The widget, and what takes it away, puts it back, and leads away from it. */
function pageWith(name: string, widget: string): string {
  return page(
    name,
    `<button type="button" id="take-away">Take away</button>
    <button type="button" id="put-back">Put back</button>
    <a href="/elsewhere">Elsewhere</a>
    ${widget}`,
  )
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
    <link rel="icon" href="data:,"><h1>${title}</h1>${body}</html>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

function jsonInScript(content: unknown): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c')
}
