import type { HTMLAttributes, Ref } from 'react'
import type { KeyDensity } from '../components/SupportLegendKey/keyDensities.ts'
import type { OpenChangeReason } from '../components/shared/state/changeDetails.ts'
import type { HeadingLevel } from '../components/shared/text/headingLevels.ts'
import type { Issue } from '../model/reading/issue.ts'
import type { SupportAction } from '../model/support/action.ts'
import type { MarkSize } from '../theme/markSizes.ts'
import type { KitElement } from './KitElement.ts'
import type { QuoteData } from './QuoteData.ts'
import type { QuoteSubmitEvent } from './QuoteSubmitEvent.ts'
import type { QuoteWidgetElement } from './QuoteWidgetElement.ts'
import type { SupportLegendElement } from './SupportLegendElement.ts'
import type { SupportLegendKeyElement } from './SupportLegendKeyElement.ts'
import type { SupportPolicyPanelElement } from './SupportPolicyPanelElement.ts'
import type { TicketData } from './TicketData.ts'
import type { TicketSubmitEvent } from './TicketSubmitEvent.ts'
import type { TicketWidgetElement } from './TicketWidgetElement.ts'

/** The dialog of a legend opens or closes. */
export interface OpenChange {
  readonly open: boolean
  readonly reason: OpenChangeReason
}

/** What the elements tell a page. All bubble and cross shadow roots. */
export interface ElementEvents {
  /** The reader opens or closes the dialog. Prevent it, and the dialog stays as it is. */
  'support-open-change': CustomEvent<OpenChange>
  /** The reader follows an action, if `takes-actions` is set. Prevent it to handle it yourself. */
  'support-action': CustomEvent<SupportAction>
  /** Something is wrong with what the element was given. Nothing to prevent. */
  'support-issues': CustomEvent<readonly Issue[]>
  /** The reader sends a ticket, where `takes-tickets` is set. Answer with `event.respondWith`. */
  'ticket-submit': TicketSubmitEvent
  /** The reader asks for a quote or answers one, where `takes-quotes` is set. Answer with `event.respondWith`. */
  'quote-submit': QuoteSubmitEvent
}

/** Elements by their names, for TypeScript. */
export interface KitElements {
  'support-legend': SupportLegendElement
  'support-legend-key': SupportLegendKeyElement
  'support-policy-panel': SupportPolicyPanelElement
  'ticket-widget': TicketWidgetElement
  'quote-widget': QuoteWidgetElement
}

/** What every element takes as an attribute. */
interface KitElementAttributes<Element extends KitElement>
  extends Omit<HTMLAttributes<Element>, 'children'> {
  ref?: Ref<Element> | undefined
  policy?: KitElement['policy'] | string
  entitlement?: KitElement['entitlement'] | string
  supported?: string | number | undefined
  hide?: string | undefined
  'app-id'?: string | undefined
  'app-name'?: string | undefined
  'developer-url'?: string | undefined
  'developer-email'?: string | undefined
  locale?: string | undefined
  'takes-actions'?: boolean | undefined
}

/** What the widgets with forms take besides. */
interface WidgetAttributes<Element extends KitElement> extends KitElementAttributes<Element> {
  tickets?: TicketData['tickets'] | string
  'reply-to'?: string | undefined
  'reference-format'?: string | undefined
  'user-key'?: string | undefined
  'draft-days'?: number | `${number}` | undefined
  'heading-level'?: HeadingLevel | `${HeadingLevel}` | undefined
}

declare global {
  interface HTMLElementTagNameMap extends KitElements {}
  interface HTMLElementEventMap extends ElementEvents {}
  interface DocumentEventMap extends ElementEvents {}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'support-legend': KitElementAttributes<SupportLegendElement> & {
        interactive?: 'true' | 'false' | undefined
        size?: MarkSize | `${MarkSize}` | undefined
        open?: boolean | undefined
      }
      'support-legend-key': KitElementAttributes<SupportLegendKeyElement> & {
        density?: KeyDensity | undefined
      }
      'support-policy-panel': KitElementAttributes<SupportPolicyPanelElement> & {
        'quote-href'?: string | undefined
        'heading-level'?: HeadingLevel | `${HeadingLevel}` | undefined
      }
      'ticket-widget': WidgetAttributes<TicketWidgetElement> & {
        facts?: TicketData['facts'] | string
        result?: TicketData['result'] | string
        contact?: string | undefined
        action?: string | undefined
        'takes-tickets'?: boolean | undefined
        'quote-href'?: string | undefined
      }
      'quote-widget': WidgetAttributes<QuoteWidgetElement> & {
        quotes?: QuoteData['quotes'] | string
        approver?: string | undefined
        'takes-quotes'?: boolean | undefined
        'ticket-href'?: string | undefined
      }
    }
  }
}
