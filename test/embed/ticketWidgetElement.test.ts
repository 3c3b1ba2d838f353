import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  configureSupportKit,
  type TicketSubmitEvent,
  TicketWidgetElement,
} from '../../src/embed/index.ts'
import { entitlements } from '../../stories/fixtures/policies.ts'
import { ticketIn } from '../../stories/fixtures/tickets.ts'
import { emptyPage, insert } from './page.ts'

afterEach(() => {
  configureSupportKit({ entitlement: undefined })
  emptyPage()
  sessionStorage.clear()
})

const encoded = (value: unknown) =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;')

/** A widget of a system that can open tickets. */
function insertWidget(attributes = '', content = ''): TicketWidgetElement {
  configureSupportKit({ entitlement: entitlements.included })
  const element = insert(
    `<ticket-widget app-id="samba" app-name="Samba" supported="8" ${attributes}>${content}</ticket-widget>`,
  )
  if (element instanceof TicketWidgetElement) return element
  throw new Error('No widget')
}

const field = (name: string) => page.getByRole('textbox', { name })
const send = () => page.getByRole('button', { name: /^Send/ })

async function fill() {
  await userEvent.fill(field('Subject'), 'Share is gone')
  await userEvent.fill(field('What happened'), 'Nobody sees it.')
  await userEvent.fill(field('Your e-mail address'), 'me@example.com')
}

describe('<ticket-widget>', () => {
  it('asks for a ticket of the app, and sends nothing by itself', async () => {
    insertWidget()
    await expect.element(page.getByRole('region', { name: 'Tickets for Samba' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Prepare the ticket' })).toBeVisible()
  })

  it('lists the tickets of an attribute, and those of a property instead', async () => {
    const { appId: _, ...ticket } = ticketIn('waiting-on-you')
    const element = insertWidget(
      `tickets='${encoded([ticket])}' reply-to="help@example.com" reference-format="[#{number}]"`,
    )
    await expect
      .element(page.getByRole('link', { name: 'Reply by e-mail' }))
      .toHaveAttribute('href', expect.stringContaining('%5B%2340309%5D'))
    element.tickets = [{ ...ticket, reference: '7', status: 'closed' }]
    await expect.element(page.getByText('Closed', { exact: true })).toBeVisible()
    element.tickets = undefined
    await expect.element(page.getByText('Waiting for you')).toBeVisible()
  })

  it('says what is wrong with its attributes, and shows what is not', async () => {
    const onIssues = vi.fn()
    const element = insertWidget(
      `tickets='[{"reference":"1","subject":"Ok","status":"open"},{"reference":"2"}]' facts='[{"name":"version"}]' result='{"status":"created"}' reference-format="[Ticket#]" draft-days="0"`,
    )
    element.addEventListener('support-issues', onIssues)
    await expect.element(page.getByText('1 ticket could not be read.')).toBeVisible()
    await vi.waitFor(() => expect(element.issues).toHaveLength(5))
    expect(element.issues.map(({ path }) => path.join('.'))).toEqual([
      'tickets.1.status',
      'reference-format',
      'draft-days',
      'facts.0',
      'result',
    ])
    expect(element.issues[0]?.message).toBe(
      'Number 2 of `tickets`: `status` must be one of open, waiting-on-you, waiting-on-us, escalated, resolved, closed, but is undefined. Add it.',
    )
    element.setAttribute('tickets', 'no JSON')
    await vi.waitFor(() => expect(element.issues[0]?.path).toEqual(['tickets']))
    expect(onIssues).toHaveBeenCalled()
  })

  it('has the page send a draft, and shows what came of it', async () => {
    const element = insertWidget('takes-tickets user-key="event" contact="me@example.com"')
    const onSubmit = vi.fn((event: TicketSubmitEvent) =>
      event.respondWith(Promise.resolve({ status: 'accepted', reference: '99' })),
    )
    document.addEventListener('ticket-submit', onSubmit)
    await fill()
    await userEvent.click(send())
    await expect.element(page.getByText('Your ticket 99 is open.')).toBeVisible()
    document.removeEventListener('ticket-submit', onSubmit)
    expect(onSubmit).toHaveBeenCalledOnce()
    const [event] = onSubmit.mock.calls[0] ?? []
    expect(event?.target).toBe(element)
    expect(event?.draft).toMatchObject({
      subject: 'Share is gone',
      app: { id: 'samba', name: 'Samba' },
      facts: [{ name: 'edition', value: 'business' }],
    })
    expect(event?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/)
  })

  it('tells a page that takes tickets and does not answer what to do', async () => {
    const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {})
    insertWidget('takes-tickets user-key="nobody"')
    await fill()
    await userEvent.click(send())
    await expect.element(page.getByText(/^The portal has a problem/)).toBeVisible()
    await expect.element(field('Subject')).toHaveValue('Share is gone')
    expect(String(reported.mock.calls[0])).toContain('event.respondWith')
  })

  it('has its form post the hidden fields inside it', async () => {
    const element = insertWidget(
      'action="/tickets" user-key="post"',
      '<input type="hidden" name="ci_csrf_token" value="abc">',
    )
    await expect.element(page.getByRole('form')).toBeVisible()
    const form = element.shadowRoot?.querySelector('form')
    const posted = new FormData(form ?? undefined)
    expect(form?.getAttribute('action')).toBe('/tickets')
    expect(posted.get('ci_csrf_token')).toBe('abc')
    expect(posted.get('app')).toBe('samba')
    // A token may be renewed.
    element.querySelector('input')?.setAttribute('value', 'def')
    expect(new FormData(form ?? undefined).get('ci_csrf_token')).toBe('def')
  })

  it('keeps what is typed from the keys of the page, and leaves the page its own', async () => {
    insertWidget('user-key="keys"')
    const pressed: string[] = []
    const onKeyDown = ({ key }: KeyboardEvent) => void pressed.push(key)
    document.addEventListener('keydown', onKeyDown)
    await userEvent.click(field('Subject'))
    await userEvent.keyboard('a/b{Backspace}{Escape}{Tab}')
    document.removeEventListener('keydown', onKeyDown)
    await expect.element(field('Subject')).toHaveValue('a/')
    expect(pressed).toEqual(['Escape', 'Tab'])
  })

  it('keeps a draft while it is moved about, and while it is away', async () => {
    const element = insertWidget('user-key="moved"')
    await userEvent.fill(field('Subject'), 'Half a sentence')
    const host = element.parentElement
    element.remove()
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
    host?.append(element)
    await expect.element(field('Subject')).toHaveValue('Half a sentence')
  })

  it('takes what was set before it was defined', async () => {
    const early = insert(
      '<ticket-widget-later app-id="samba" app-name="Samba" supported="8"></ticket-widget-later>',
    )
    const { appId: _, subject = '', ...ticket } = ticketIn('closed')
    Reflect.set(early, 'tickets', [{ ...ticket, subject }])
    customElements.define('ticket-widget-later', class extends TicketWidgetElement {})
    await expect.element(page.getByText(subject)).toBeVisible()
    Reflect.set(early, 'tickets', [])
    await expect.poll(() => page.getByText(subject).elements()).toHaveLength(0)
  })
})
