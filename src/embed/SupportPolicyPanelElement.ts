import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import { type DrawFile, KitElement } from './KitElement.ts'

const lazy = /* @__PURE__ */ lazyFile(() => import('./drawSupportPolicyPanel.ts'))

/**
 * `<support-policy-panel>`: the one next action, then every way to get help with an app.
 *
 * @example
 * <support-policy-panel app-name="Content Filter" supported="13"></support-policy-panel>
 */
export class SupportPolicyPanelElement extends KitElement {
  static readonly observedAttributes = [...KitElement.kitAttributes, 'quote-href', 'heading-level']

  protected override readonly texts = 'panel'
  protected override readonly lazyDraw: DrawFile = lazy
}
