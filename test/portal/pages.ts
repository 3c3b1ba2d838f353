import { tokenCookie } from './token.ts'

/** Which of the kit's builds draws the widget. */
const builds = ['react', 'embed'] as const
export type Build = (typeof builds)[number]

/** An app, as the Marketplace tells of it. */
export interface App {
  readonly basename: string
  readonly name: string
  readonly supported: number
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
      import { postFields, submitTicket } from '/files/index.js'
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

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

function jsonInScript(content: unknown): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c')
}
