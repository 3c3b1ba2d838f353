import type { ElementEvents, KitElements } from '../src/embed/elements.ts'
import type { Described } from './elements.ts'

type TagName = keyof KitElements

interface DescribedEvent extends Described {
  /** As `ElementEvents` has it. */
  readonly type: string
  /** Who dispatches it. */
  readonly of: readonly TagName[]
}

const allElements: readonly TagName[] = [
  'support-legend',
  'support-legend-key',
  'support-policy-panel',
  'ticket-widget',
  'quote-widget',
]

/** What the elements tell a page. */
export const elementEvents: Readonly<Record<keyof ElementEvents, DescribedEvent>> = {
  'support-open-change': {
    type: 'CustomEvent<OpenChange>',
    of: ['support-legend'],
    description:
      'The reader opens or closes the dialog: `detail.open`, with the `detail.reason`. Prevent it, and the dialog stays as it is.',
  },
  'support-action': {
    type: 'CustomEvent<SupportAction>',
    of: allElements,
    description:
      'The reader follows an action, if `takes-actions` is set: `detail` is the action. Prevent it to handle it yourself.',
  },
  'support-issues': {
    type: 'CustomEvent<readonly Issue[]>',
    of: allElements,
    description: 'Something is wrong with what the element was given: `detail` lists it.',
  },
  'ticket-submit': {
    type: 'TicketSubmitEvent',
    of: ['ticket-widget'],
    description:
      'The reader sends a ticket, where `takes-tickets` is set: `draft`, `idempotencyKey`, `signal`. Answer with `event.respondWith(promise)`.',
  },
  'quote-submit': {
    type: 'QuoteSubmitEvent',
    of: ['quote-widget'],
    description:
      'The reader asks for a quote or answers one, where `takes-quotes` is set: `submission`, `fields`, `idempotencyKey`, `signal`. Answer with `event.respondWith(promise)`.',
  },
}

/** The events of one element: what each is, and of which type. */
export function eventsOf(tagName: string) {
  return Object.entries(elementEvents)
    .filter(([, { of }]) => of.some((name) => name === tagName))
    .map(([name, { type, description }]) => ({ name, type, description }))
}
