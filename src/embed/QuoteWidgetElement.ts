import { lazyElement } from './describedElement.ts'
import { quoteWidget } from './descriptors/quoteWidget.ts'

/**
 * `<quote-widget>`: Level III support for an app, agreed before it starts.
 *
 * @example
 * <quote-widget app-name="Content Filter" supported="16" takes-quotes></quote-widget>
 */
export class QuoteWidgetElement extends lazyElement(
  quoteWidget,
  'quote',
  () => import('./drawQuoteWidget.ts'),
) {}
