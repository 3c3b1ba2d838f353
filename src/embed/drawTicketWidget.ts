import { createElement } from 'react'
import { TicketWidget } from '../components/TicketWidget/TicketWidget.tsx'
import type { FormResult, SubmitTicket } from '../components/TicketWidget/ticketDelivery.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { createIssue } from '../model/reading/issue.ts'
import { readOwn } from '../model/reading/ownProperties.ts'
import { readSubmitResult } from '../model/submission/readSubmitResult.ts'
import { isTicketFact, type TicketFact } from '../model/submission/ticketRequest.ts'
import { answerTo } from './AnswerableEvent.ts'
import { ticketWidget } from './descriptors/ticketWidget.ts'
import { sendHiddenInputs } from './hiddenInputs.ts'
import { advice, readJson, readList } from './jsonAttributes.ts'
import type { DrawnContent } from './KitElement.ts'
import { keepTyping } from './keepTyping.ts'
import { absent } from './known.ts'
import { type AttributeReader, readProps } from './readProps.ts'
import { lazySubmitTicket } from './submitTicket.ts'
import { TicketSubmitEvent } from './TicketSubmitEvent.ts'
import { widgetReaders } from './widgetReaders.ts'

/** Draws the widget with the props of an element. */
export function draw(element: Element, policy: PolicyInput = absent): DrawnContent {
  keepTyping(element)
  sendHiddenInputs(element)
  const { props, issues } = readProps(element, ticketWidget, {
    ...widgetReaders,
    facts: readFacts,
    result: readResult,
  })
  const { takesTickets, ...widgetProps } = props
  if (takesTickets) void lazySubmitTicket.load()
  const onTicketSubmit = takesTickets ? sendBy(element) : undefined
  const content = createElement(TicketWidget, { policy, ...widgetProps, onTicketSubmit })
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

const readFacts: AttributeReader<readonly TicketFact[]> = (element, name, issues) => {
  const list = readList(element, name, issues)
  for (const [index, fact] of (list ?? []).entries()) {
    if (isTicketFact(fact)) continue
    const expected = 'a fact, { name, label, value } of texts'
    issues.push(
      createIssue({ path: [name, index], expected, received: fact, advice: 'Correct it.' }),
    )
  }
  return list?.filter(isTicketFact)
}

const readResult: AttributeReader<FormResult> = (element, name, issues) => {
  const answer = readJson(element, name, issues)
  if (answer === undefined) return undefined
  const idempotencyKey = readOwn(answer, 'idempotencyKey')
  if (typeof idempotencyKey === 'string') return { ...readSubmitResult(answer), idempotencyKey }
  const expected = 'the result of a form, with the `idempotencyKey` that was posted'
  issues.push(createIssue({ path: [name], expected, received: answer, advice }))
  return undefined
}
