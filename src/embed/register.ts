import './hostStyles.ts'
import { defineElement } from './define.ts'
import { exposeParts } from './parts.ts'
import { QuoteWidgetElement } from './QuoteWidgetElement.ts'
import { SupportFilterElement } from './SupportFilterElement.ts'
import { SupportLegendElement } from './SupportLegendElement.ts'
import { SupportLegendKeyElement } from './SupportLegendKeyElement.ts'
import { SupportPolicyPanelElement } from './SupportPolicyPanelElement.ts'
import { TicketWidgetElement } from './TicketWidgetElement.ts'

exposeParts()
defineElement('support-legend', SupportLegendElement)
defineElement('support-legend-key', SupportLegendKeyElement)
defineElement('support-policy-panel', SupportPolicyPanelElement)
defineElement('support-filter', SupportFilterElement)
defineElement('ticket-widget', TicketWidgetElement)
defineElement('quote-widget', QuoteWidgetElement)
