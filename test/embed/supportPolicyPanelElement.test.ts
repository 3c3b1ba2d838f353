import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { configureSupportKit } from '../../src/embed/index.ts'
import { entitlements, explainedPolicy } from '../../stories/fixtures/policies.ts'
import { emptyPage, insert, isDrawn } from './page.ts'

afterEach(() => {
  configureSupportKit({ entitlement: undefined })
  emptyPage()
})

const region = () => page.getByRole('region', { name: 'Support for Samba' })
const insertSamba = (attributes = '', content = '') =>
  insert(
    `<support-policy-panel app-name="Samba" supported="9" ${attributes}>${content}</support-policy-panel>`,
  )

describe('<support-policy-panel>', () => {
  it('says the next step and the channels of an app', async () => {
    insertSamba()
    await expect.element(region()).toBeVisible()
    await expect.element(page.getByText('Your next step')).toBeVisible()
    await expect.poll(() => page.getByRole('heading', { level: 4 }).elements()).toHaveLength(5)
  })

  it('follows the system of the page', async () => {
    insertSamba()
    await expect.element(region()).toBeVisible()
    configureSupportKit({ entitlement: entitlements.included })
    await expect
      .element(page.getByRole('link', { name: 'Open a ClearCARE incident report' }).first())
      .toHaveAttribute('href', 'https://portal.example/tickets/new')
  })

  it('follows the reply of the service, as the page got it', async () => {
    insertSamba()
    const reply = { code: 0, edition: 'business', support_included: true, days_remaining: 43 }
    configureSupportKit({ entitlement: reply })
    await expect.element(page.getByText('in 43 days')).toBeVisible()
    configureSupportKit({ entitlement: JSON.stringify({ ...reply, days_remaining: 5 }) })
    await expect.element(page.getByText('in 5 days')).toBeVisible()
    configureSupportKit({ entitlement: 'no JSON' })
    await expect
      .element(page.getByText(/what this system is entitled to is not known/))
      .toBeVisible()
  })

  it.each([null, 5, true, '', {}, [], { ok: true }, { ok: false, issues: [null] }])(
    'grants nothing by %j as an entitlement of the page, and fails nowhere',
    async (entitlement) => {
      configureSupportKit({ entitlement: JSON.parse(JSON.stringify(entitlement)) })
      insertSamba()
      await expect.element(region()).toBeVisible()
      expect(page.getByText(/included in the subscription/).elements()).toHaveLength(0)
    },
  )

  it('takes an attribute for the level of its headings, and leaves one that makes no sense', async () => {
    const element = insertSamba('heading-level="2"')
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    element.setAttribute('heading-level', '9')
    await expect.element(page.getByRole('heading', { level: 4 }).first()).toBeVisible()
  })

  it('takes a policy document, with all it states', async () => {
    insert(
      `<support-policy-panel><script type="application/json">${JSON.stringify(explainedPolicy)}</script></support-policy-panel>`,
    )
    await expect.element(page.getByText('Stability and history of the app')).toBeVisible()
    await expect.element(page.getByText('2 working days', { exact: true })).toBeVisible()
  })

  it('takes a document as a property, and says what is wrong with one that is none', async () => {
    const element = insertSamba()
    const onIssues = vi.fn()
    element.addEventListener('support-issues', onIssues)
    const document = {
      version: 1,
      app: { id: 'samba', name: 'Samba' },
      channels: { developer: { status: 'offered', hours: 'Always' } },
    }
    Reflect.set(element, 'policy', document)
    await expect.element(page.getByText('Always')).toBeVisible()
    expect(onIssues).not.toHaveBeenCalled()
    Reflect.set(element, 'policy', { ...document, app: 'Samba' })
    await expect.element(page.getByText(/could not be read/)).toBeVisible()
    expect(onIssues).toHaveBeenCalledOnce()
  })

  it('tells the page of a step where it takes them', async () => {
    const element = insertSamba('takes-actions')
    const onAction = vi.fn((event: Event) => event.preventDefault())
    element.addEventListener('support-action', onAction)
    await userEvent.click(page.getByRole('button', { name: 'Visit the forum' }).first())
    expect(onAction).toHaveBeenCalledOnce()
  })

  it('keeps what the server has put in until it has better', async () => {
    const element = insert('<support-policy-panel><p>Ask us</p></support-policy-panel>')
    await expect.poll(() => isDrawn('Ask us')).toBe(true)
    element.setAttribute('supported', '1')
    await expect.poll(() => isDrawn('Ask us')).toBe(false)
  })

  it('is laid out by its own width', async () => {
    const element = insertSamba()
    const host = element.parentElement
    if (host === null) throw new Error('No parent.')
    host.style.width = '85px'
    await expect.element(region()).toBeVisible()
    expect(region().element().getBoundingClientRect().width).toBe(85)
    expect(region().element().scrollWidth).toBeLessThanOrEqual(85)
  })
})
