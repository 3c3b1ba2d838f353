import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  configureSupportKit,
  type QuoteSubmitEvent,
  QuoteWidgetElement,
} from '../../src/embed/index.ts'
import { entitlements } from '../../stories/fixtures/policies.ts'
import { quotes, revisedTerms } from '../../stories/fixtures/quotes.ts'
import { ticketIn } from '../../stories/fixtures/tickets.ts'
import { newQuote, onQuoteDay } from '../quoteDay.ts'
import { emptyPage, insert } from './page.ts'

onQuoteDay()
afterEach(() => {
  configureSupportKit({ entitlement: undefined })
  emptyPage()
  sessionStorage.clear()
})

const encoded = (value: unknown) =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;')

/** A widget with a live ticket. */
function insertWidget(attributes = ''): QuoteWidgetElement {
  configureSupportKit({ entitlement: entitlements.included })
  const element = insert(
    `<quote-widget app-id="content-filter" app-name="Content Filter" supported="24" tickets='${encoded([ticketIn('escalated')])}' ${attributes}></quote-widget>`,
  )
  if (element instanceof QuoteWidgetElement) return element
  throw new Error('No widget')
}

const button = (name: string | RegExp) => page.getByRole('button', { name })

describe('<quote-widget>', () => {
  it('says what Level III is, and takes nothing by itself', async () => {
    insertWidget()
    await expect
      .element(page.getByRole('region', { name: 'Level III support for Content Filter' }))
      .toBeVisible()
    await expect.element(button('Copy the request')).toBeVisible()
  })

  it('lists the quotes of an attribute, and those of a property instead', async () => {
    const element = insertWidget(`quotes='${encoded([quotes.quoted])}'`)
    await expect.element(page.getByText('Waiting for your answer')).toBeVisible()
    element.quotes = [quotes.completed]
    await expect.element(page.getByText('Completed')).toBeVisible()
    element.quotes = undefined
    await expect.element(page.getByText('Waiting for your answer')).toBeVisible()
  })

  it('says what is wrong with its attributes, and shows what is not', async () => {
    const element = insertWidget(
      `quotes='${encoded([quotes.quoted, { ...quotes.quoted, terms: { ...quotes.quoted.terms, rate: 5 } }])}' draft-days="x"`,
    )
    await expect.element(page.getByText('1 quote could not be read.')).toBeVisible()
    await vi.waitFor(() => expect(element.issues).toHaveLength(2))
    expect(element.issues.map(({ path }) => path.join('.'))).toEqual([
      'draft-days',
      'quotes.1.terms.rate',
    ])
  })

  it('asks the page to take an approval, with its record and the fields of a form', async () => {
    const quote = newQuote()
    const element = insertWidget(`takes-quotes approver="Kim Okafor" quotes='${encoded([quote])}'`)
    const heard: QuoteSubmitEvent[] = []
    element.addEventListener('quote-submit', (event) => {
      heard.push(event)
      event.respondWith(Promise.resolve({ status: 'accepted', reference: 'A-1' }))
      // The first answer counts.
      event.respondWith(Promise.resolve({ status: 'signed-out' }))
    })
    await userEvent.click(button('Read and approve'))
    await userEvent.click(page.getByRole('checkbox'))
    await userEvent.click(button(/^Approve for/))
    await expect
      .element(page.getByText(`Your approval of quote ${quote.reference} is recorded.`))
      .toBeVisible()
    expect(heard).toHaveLength(1)
    expect(heard[0]?.submission).toMatchObject({
      type: 'approve',
      quote,
      approval: { by: 'Kim Okafor', revision: 1, total: { min: 26_666, max: 44_443 } },
    })
    expect(heard[0]?.fields).toMatchObject({ reference: quote.reference, totalMax: '44443' })
  })

  it('tells a page that does not answer how to', async () => {
    const onError = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {})
    insertWidget(`takes-quotes approver="Kim Okafor" quotes='${encoded([newQuote()])}'`)
    await userEvent.click(button('Decline'))
    await userEvent.fill(page.getByRole('textbox'), 'Too late')
    await userEvent.click(button('Decline the quote'))
    await expect.element(page.getByText(/portal has a problem/)).toBeVisible()
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: expect.stringContaining('postFields(url') }),
    )
  })

  it('ends a confirmation when the page sets a revision', async () => {
    const quote = newQuote()
    const element = insertWidget(`takes-quotes approver="Kim Okafor"`)
    element.quotes = [quote]
    await userEvent.click(button('Read and approve'))
    await expect.element(page.getByRole('checkbox')).toBeVisible()
    element.quotes = [{ ...quote, terms: revisedTerms, former: quote.terms }]
    await expect.element(page.getByText(/has been revised/)).toBeVisible()
    expect(element.shadowRoot?.querySelector('[data-part="confirm"]')).toBeNull()
    await expect.element(page.getByText('Revision 2')).toBeVisible()
  })

  it('keeps keys that are typed from the page', async () => {
    const onKey = vi.fn()
    document.addEventListener('keydown', onKey)
    insertWidget()
    await userEvent.type(page.getByRole('textbox', { name: 'What is to be done' }), 'ab')
    document.removeEventListener('keydown', onKey)
    expect(onKey).not.toHaveBeenCalled()
  })

  it('takes text that is set as a property for its attribute', async () => {
    const element = insertWidget()
    Reflect.set(element, 'quotes', JSON.stringify([quotes.approved]))
    await expect.element(page.getByText('Approved', { exact: true })).toBeVisible()
    expect(element.quotes).toBeUndefined()
  })
})
