import type { HTMLAttributes, Ref } from 'react'
import type { AttributeProps, Attributes } from './descriptors/attributes.ts'
import type { QuoteWidgetEvents, quoteWidget } from './descriptors/quoteWidget.ts'
import type { SupportFilterEvents, supportFilter } from './descriptors/supportFilter.ts'
import type { SupportLegendEvents, supportLegend } from './descriptors/supportLegend.ts'
import type { SupportLegendKeyEvents, supportLegendKey } from './descriptors/supportLegendKey.ts'
import type {
  SupportPolicyPanelEvents,
  supportPolicyPanel,
} from './descriptors/supportPolicyPanel.ts'
import type { TicketWidgetEvents, ticketWidget } from './descriptors/ticketWidget.ts'
import type { ElementEvents } from './events.ts'
import type { QuoteWidgetElement } from './QuoteWidgetElement.ts'
import type { SupportFilterElement } from './SupportFilterElement.ts'
import type { SupportLegendElement } from './SupportLegendElement.ts'
import type { SupportLegendKeyElement } from './SupportLegendKeyElement.ts'
import type { SupportPolicyPanelElement } from './SupportPolicyPanelElement.ts'
import type { TicketWidgetElement } from './TicketWidgetElement.ts'

/** Elements by their names, for TypeScript. */
export interface KitElements {
  'support-legend': SupportLegendElement
  'support-legend-key': SupportLegendKeyElement
  'support-policy-panel': SupportPolicyPanelElement
  'support-filter': SupportFilterElement
  'ticket-widget': TicketWidgetElement
  'quote-widget': QuoteWidgetElement
}

/** The attributes and event handlers of an element in JSX. */
type JsxProps<Element, Described extends Attributes, Events> = Omit<
  HTMLAttributes<Element>,
  'children'
> &
  AttributeProps<Described> & {
    [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined
  } & { ref?: Ref<Element> | undefined }

declare global {
  interface HTMLElementTagNameMap extends KitElements {}
  interface HTMLElementEventMap extends ElementEvents {}
  interface DocumentEventMap extends ElementEvents {}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'support-legend': JsxProps<SupportLegendElement, typeof supportLegend, SupportLegendEvents>
      'support-legend-key': JsxProps<
        SupportLegendKeyElement,
        typeof supportLegendKey,
        SupportLegendKeyEvents
      >
      'support-policy-panel': JsxProps<
        SupportPolicyPanelElement,
        typeof supportPolicyPanel,
        SupportPolicyPanelEvents
      >
      'support-filter': JsxProps<SupportFilterElement, typeof supportFilter, SupportFilterEvents>
      'ticket-widget': JsxProps<TicketWidgetElement, typeof ticketWidget, TicketWidgetEvents>
      'quote-widget': JsxProps<QuoteWidgetElement, typeof quoteWidget, QuoteWidgetEvents>
    }
  }
}
