import { createElement } from 'react'
import { QuoteWidget } from '../components/QuoteWidget/QuoteWidget.tsx'
import type { QuoteHandlers, QuoteSubmitOptions } from '../components/QuoteWidget/quoteDelivery.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { parseQuote } from '../model/quote/parseQuote.ts'
import { answerTo } from './AnswerableEvent.ts'
import { quoteWidget } from './descriptors/quoteWidget.ts'
import { listOf } from './jsonAttributes.ts'
import type { DrawnContent } from './KitElement.ts'
import { keepTyping } from './keepTyping.ts'
import { absent } from './known.ts'
import { lazyPostFields } from './postFields.ts'
import { type QuoteSubmission, QuoteSubmitEvent } from './QuoteSubmitEvent.ts'
import { readProps } from './readProps.ts'
import { widgetReaders } from './widgetReaders.ts'

/** Draws the widget with the props of an element. */
export function draw(element: Element, policy: PolicyInput = absent): DrawnContent {
  keepTyping(element)
  const { props, issues } = readProps(element, quoteWidget, {
    ...widgetReaders,
    quotes: listOf(parseQuote),
  })
  const { takesQuotes, ...widgetProps } = props
  if (takesQuotes) void lazyPostFields.load()
  const handlers = takesQuotes ? handlersOf(element) : undefined
  return { content: createElement(QuoteWidget, { policy, ...widgetProps, ...handlers }), issues }
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
