import { createElement } from 'react'
import { isDraftAge } from '../components/private/drafts/useDraft.ts'
import { headingLevels } from '../components/private/headingLevels.ts'
import type { FormAnswer, SubmitTicket } from '../components/TicketWidget/delivery.ts'
import { TicketWidget } from '../components/TicketWidget/TicketWidget.tsx'
import { readSubmitResult } from '../model/draft/readSubmitResult.ts'
import { createIssue } from '../model/issue.ts'
import type { Issue } from '../model/result.ts'
import { parseTicket } from '../model/ticket/parseTicket.ts'
import { type ReferenceFormat, referenceKinds } from '../model/ticket/referenceFormat.ts'
import type { TicketInput } from '../model/ticket/ticketInput.ts'
import { isTicketFact, reservedFields, type TicketFact } from '../model/ticket/ticketRequest.ts'
import { isRecord, readOwn } from '../model/untrusted.ts'
import { readAttribute, readNumber } from './attributes.ts'
import type { DrawElement } from './KitElement.ts'
import { absent } from './known.ts'
import { lateSubmitForm } from './submitForm.ts'
import { TicketSubmitEvent } from './TicketSubmitEvent.ts'
import { type TicketData, TicketWidgetElement } from './TicketWidgetElement.ts'

/** The widget as an element's attributes, properties and hidden fields ask for it. */
export const draw: DrawElement = (element, policy = absent) => {
  const issues: Issue[] = []
  prepare(element)
  if (element.hasAttribute('takes-tickets')) void lateSubmitForm.load()
  const data: TicketData = element instanceof TicketWidgetElement ? element : {}
  const tickets = data.tickets ?? readTickets(element, issues)
  const content = createElement(TicketWidget, {
    policy,
    tickets,
    facts: data.facts ?? readFacts(element, issues),
    result: data.result ?? readResult(element, issues),
    contact: readAttribute(element, 'contact'),
    onSubmit: element.hasAttribute('takes-tickets') ? sendBy(element) : undefined,
    action: readAttribute(element, 'action'),
    replyTo: readAttribute(element, 'reply-to'),
    referenceFormat: readFormat(element, issues),
    userKey: readAttribute(element, 'user-key'),
    draftDays: readDays(element, issues),
    headingLevel: readNumber(element, 'heading-level', headingLevels),
  })
  return { content, issues }
}

/** Asks the page to send a draft. */
function sendBy(element: Element): SubmitTicket {
  return async (draft, options) => {
    const event = new TicketSubmitEvent(draft, options)
    element.dispatchEvent(event)
    if (event.answer !== undefined) return event.answer
    reportError(
      new Error(
        '<ticket-widget takes-tickets>: nobody has answered `ticket-submit`. Call `event.respondWith(submitForm(url, event.draft, event))`, say, before the listener returns.',
      ),
    )
    return { status: 'failed', reason: 'service' }
  }
}

function readTickets(element: Element, issues: Issue[]): readonly TicketInput[] | undefined {
  const tickets = readList(element, 'tickets', issues)?.map((item) => parseTicket(item))
  for (const [index, ticket] of (tickets ?? []).entries()) {
    const found = ticket.ok ? ticket.warnings : ticket.issues
    issues.push(
      ...found.map((issue) => ({
        ...issue,
        path: ['tickets', index, ...issue.path],
        message: `Number ${index + 1} of \`tickets\`: ${issue.message}`,
      })),
    )
  }
  return tickets
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

function readResult(element: Element, issues: Issue[]): FormAnswer | undefined {
  const answer = readJson(element, 'result', issues)
  if (answer === undefined) return undefined
  const idempotencyKey = isRecord(answer) ? readOwn(answer, 'idempotencyKey') : undefined
  if (typeof idempotencyKey === 'string') return { ...readSubmitResult(answer), idempotencyKey }
  const expected = 'the result of a form, with the `idempotencyKey` that was posted'
  issues.push(createIssue({ path: ['result'], expected, received: answer, advice: correct }))
  return undefined
}

function readList(element: Element, name: string, issues: Issue[]): unknown[] | undefined {
  const list = readJson(element, name, issues)
  if (list === undefined || Array.isArray(list)) return list
  issues.push(createIssue({ path: [name], expected: 'a list', received: list, advice: correct }))
  return undefined
}

/** What the JSON of an attribute says; `undefined` if there is none. */
function readJson(element: Element, name: string, issues: Issue[]): unknown {
  const text = readAttribute(element, name)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    const advice = 'Encode it as JSON, and escape it as an attribute.'
    issues.push(createIssue({ path: [name], expected: 'JSON', received: text, advice }))
    return undefined
  }
}

const correct = 'Correct it or leave it out.'

/** `[Ticket#{number}]`: what stands round the reference, and which kind it is. */
function readFormat(element: Element, issues: Issue[]): ReferenceFormat | undefined {
  const text = readAttribute(element, 'reference-format')
  if (text === undefined) return undefined
  const [, before = '', word, after = ''] = /^([^{}]+)\{(\w+)\}([^{}]+)$/.exec(text) ?? []
  const kind = referenceKinds.find((one) => one === word)
  if (kind !== undefined) return { before, kind, after }
  issues.push(
    createIssue({
      path: ['reference-format'],
      expected: `what stands round {${referenceKinds.join('}, {')}}, such as [Ticket#{number}]`,
      received: text,
      advice: correct,
    }),
  )
  return undefined
}

function readDays(element: Element, issues: Issue[]): number | undefined {
  const text = readAttribute(element, 'draft-days')
  const days = Number(text)
  if (text === undefined || isDraftAge(days)) {
    return text === undefined ? undefined : days
  }
  const expected = 'a whole number of days from 1 to 365'
  issues.push(createIssue({ path: ['draft-days'], expected, received: text, advice: correct }))
  return undefined
}

const prepared = new WeakSet<Element>()

/** What an element needs beside what it shows. */
function prepare({ shadowRoot, children }: Element): void {
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
  // Pages have keys of their own, and take a shadow root for a place where nobody types.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    shadowRoot.addEventListener(type, (event) => {
      const isTyped = event.target instanceof HTMLTextAreaElement || isTextField(event.target)
      if (isTyped && event instanceof KeyboardEvent && isForText(event)) event.stopPropagation()
    })
  }
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'radio'
}

function isForText({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && key !== 'Escape' && key !== 'Tab'
}
