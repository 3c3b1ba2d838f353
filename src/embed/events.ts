import type { QuoteWidgetEvents } from './descriptors/quoteWidget.ts'
import type { SupportFilterEvents } from './descriptors/supportFilter.ts'
import type { SupportLegendEvents } from './descriptors/supportLegend.ts'
import type { TicketWidgetEvents } from './descriptors/ticketWidget.ts'

/** The events of all elements. They bubble and cross shadow roots. */
export interface ElementEvents
  extends SupportLegendEvents,
    SupportFilterEvents,
    TicketWidgetEvents,
    QuoteWidgetEvents {}

/** The details of those events that have any. */
export type EventDetails = {
  [Type in keyof ElementEvents as ElementEvents[Type] extends CustomEvent<unknown>
    ? Type
    : never]: ElementEvents[Type] extends CustomEvent<infer Detail> ? Detail : never
}
