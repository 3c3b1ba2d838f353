import { createElement } from 'react'
import { headingLevels } from '../components/shared/text/headingLevels.ts'
import { TicketWidget } from '../components/TicketWidget/TicketWidget.tsx'
import type { FormResult, SubmitTicket } from '../components/TicketWidget/ticketDelivery.ts'
import type { Issue } from '../model/reading/issue.ts'
import { createIssue } from '../model/reading/issue.ts'
import { readOwn } from '../model/reading/ownProperties.ts'
import { readSubmitResult } from '../model/submission/readSubmitResult.ts'
import { isTicketFact, reservedFields, type TicketFact } from '../model/submission/ticketRequest.ts'
import { answerTo } from './AnswerableEvent.ts'
import { readAttribute, readNumber } from './attributes.ts'
import type { DrawElement } from './KitElement.ts'
import { absent } from './known.ts'
import { lazySubmitTicket } from './submitTicket.ts'
import type { TicketData } from './TicketData.ts'
import { TicketSubmitEvent } from './TicketSubmitEvent.ts'
import {
  correct,
  keepTyping,
  readDays,
  readFormat,
  readJson,
  readList,
  readTickets,
} from './widgetAttributes.ts'

/** The widget as an element's attributes, properties and hidden fields ask for it. */
export const draw: DrawElement<Element & TicketData> = (element, policy = absent) => {
  const issues: Issue[] = []
  keepTyping(element)
  sendHiddenInputs(element)
  if (element.hasAttribute('takes-tickets')) void lazySubmitTicket.load()
  const tickets = element.tickets ?? readTickets(element, issues)
  const content = createElement(TicketWidget, {
    policy,
    tickets,
    facts: element.facts ?? readFacts(element, issues),
    result: element.result ?? readResult(element, issues),
    contact: readAttribute(element, 'contact'),
    onTicketSubmit: element.hasAttribute('takes-tickets') ? sendBy(element) : undefined,
    action: readAttribute(element, 'action'),
    replyTo: readAttribute(element, 'reply-to'),
    referenceFormat: readFormat(element, issues),
    quoteHref: readAttribute(element, 'quote-href'),
    userKey: readAttribute(element, 'user-key'),
    draftDays: readDays(element, issues),
    headingLevel: readNumber(element, 'heading-level', headingLevels),
  })
  return { content, issues }
}

/** Asks the page to send a draft. */
function sendBy(element: Element): SubmitTicket {
  return (draft, options) =>
    answerTo(
      element,
      new TicketSubmitEvent(draft, options),
      'event.respondWith(submitTicket(url, event.draft, event))',
    )
}

function readFacts(element: Element, issues: Issue[]): readonly TicketFact[] | undefined {
  const list = readList(element, 'facts', issues)
  for (const [index, fact] of (list ?? []).entries()) {
    if (isTicketFact(fact)) continue
    const expected = 'a fact, { name, label, value } of texts'
    issues.push(
      createIssue({ path: ['facts', index], expected, received: fact, advice: 'Correct it.' }),
    )
  }
  return list?.filter(isTicketFact)
}

function readResult(element: Element, issues: Issue[]): FormResult | undefined {
  const answer = readJson(element, 'result', issues)
  if (answer === undefined) return undefined
  const idempotencyKey = readOwn(answer, 'idempotencyKey')
  if (typeof idempotencyKey === 'string') return { ...readSubmitResult(answer), idempotencyKey }
  const expected = 'the result of a form, with the `idempotencyKey` that was posted'
  issues.push(createIssue({ path: ['result'], expected, received: answer, advice: correct }))
  return undefined
}

const prepared = new WeakSet<Element>()

/** Hidden inputs inside the element belong to its form. */
function sendHiddenInputs({ shadowRoot, children }: Element): void {
  if (shadowRoot === null || prepared.has(shadowRoot.host)) return
  prepared.add(shadowRoot.host)
  // Hidden fields as they are when the form is posted: a token may be renewed.
  shadowRoot.addEventListener('formdata', (event) => {
    if (!(event instanceof FormDataEvent)) return
    for (const child of children) {
      const isField = child instanceof HTMLInputElement && child.type === 'hidden'
      if (isField && child.name !== '' && !reservedFields.includes(child.name)) {
        event.formData.set(child.name, child.value)
      }
    }
  })
}
