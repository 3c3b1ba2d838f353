import { createElement } from 'react'
import { QuoteWidget } from '../components/QuoteWidget/QuoteWidget.tsx'
import type { QuoteHandlers, QuoteSubmitOptions } from '../components/QuoteWidget/quoteDelivery.ts'
import { headingLevels } from '../components/shared/text/headingLevels.ts'
import { parseQuote } from '../model/quote/parseQuote.ts'
import type { Issue } from '../model/reading/issue.ts'
import { answerTo } from './AnswerableEvent.ts'
import { readAttribute, readNumber } from './attributes.ts'
import type { DrawElement } from './KitElement.ts'
import { absent } from './known.ts'
import { lazyPostFields } from './postFields.ts'
import type { QuoteData } from './QuoteData.ts'
import { type QuoteSubmission, QuoteSubmitEvent } from './QuoteSubmitEvent.ts'
import { keepTyping, readDays, readEach, readFormat, readTickets } from './widgetAttributes.ts'

/** The widget as an element's attributes and properties ask for it. */
export const draw: DrawElement<Element & QuoteData> = (element, policy = absent) => {
  const issues: Issue[] = []
  keepTyping(element)
  const takesQuotes = element.hasAttribute('takes-quotes')
  if (takesQuotes) void lazyPostFields.load()
  const content = createElement(QuoteWidget, {
    policy,
    quotes: element.quotes ?? readEach(element, 'quotes', parseQuote, issues),
    tickets: element.tickets ?? readTickets(element, issues),
    approver: readAttribute(element, 'approver'),
    ...(takesQuotes && handlersOf(element)),
    ticketHref: readAttribute(element, 'ticket-href'),
    replyTo: readAttribute(element, 'reply-to'),
    referenceFormat: readFormat(element, issues),
    userKey: readAttribute(element, 'user-key'),
    draftDays: readDays(element, issues),
    headingLevel: readNumber(element, 'heading-level', headingLevels),
  })
  return { content, issues }
}

/** Asks the page to send what the reader sends. */
function handlersOf(element: Element): Required<QuoteHandlers> {
  const ask = (submission: QuoteSubmission, options: QuoteSubmitOptions) =>
    answerTo(
      element,
      new QuoteSubmitEvent(submission, options),
      'event.respondWith(postFields(url, event.fields, event))',
    )
  return {
    onRequest: (request, options) => ask({ type: 'request', request }, options),
    onApprove: (quote, { approval, ...options }) =>
      ask({ type: 'approve', quote, approval }, options),
    onRequestChanges: (quote, { remark, ...options }) =>
      ask({ type: 'request-changes', quote, remark }, options),
    onDecline: (quote, { remark, ...options }) => ask({ type: 'decline', quote, remark }, options),
  }
}
