import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { appElement, drawLazily } from './describedElement.ts'
import { quoteWidget } from './descriptors/quoteWidget.ts'

const lazy = /* @__PURE__ */ lazyFile(() => import('./drawQuoteWidget.ts'))

/**
 * `<quote-widget>`: Level III support for an app, agreed before it starts.
 *
 * @example
 * <quote-widget app-name="Content Filter" supported="16" takes-quotes></quote-widget>
 */
export class QuoteWidgetElement extends appElement(quoteWidget) {
  protected override readonly texts = 'quote'

  protected override drawContent(policy: PolicyInput | undefined) {
    return drawLazily(lazy, this, policy)
  }
}
