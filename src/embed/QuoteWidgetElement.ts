import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import { type DrawFile, KitElement } from './KitElement.ts'
import type { QuoteData } from './QuoteData.ts'

const lazy = /* @__PURE__ */ lazyFile(() => import('./drawQuoteWidget.ts'))

/**
 * `<quote-widget>`: Level III support for an app, agreed before it starts.
 *
 * @example
 * <quote-widget app-name="Content Filter" supported="16" takes-quotes></quote-widget>
 */
export class QuoteWidgetElement extends KitElement implements QuoteData {
  static readonly observedAttributes = [
    ...KitElement.widgetAttributes,
    ...['quotes', 'approver', 'takes-quotes', 'ticket-href'],
  ]

  declare quotes: QuoteData['quotes']
  declare tickets: QuoteData['tickets']

  protected override readonly texts = 'quote'
  protected override readonly lazyDraw: DrawFile<this> = lazy
}
