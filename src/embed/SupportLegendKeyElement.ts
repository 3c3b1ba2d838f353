import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { type DrawFile, KitElement } from './KitElement.ts'

const lazy = /* @__PURE__ */ lazyFile(() => import('./drawSupportLegendKey.ts'))

/**
 * `<support-legend-key>`: the marks with words, for one app or in general.
 *
 * @example
 * <support-legend-key density="compact"></support-legend-key>
 */
export class SupportLegendKeyElement extends KitElement {
  static readonly observedAttributes = [...KitElement.kitAttributes, 'density']

  protected override readonly texts = 'key'
  protected override readonly lazyDraw: DrawFile = lazy

  /** Without an app it explains the marks, which is better than anything. */
  protected override isBetter(policy: PolicyInput | undefined): boolean {
    return policy === undefined || super.isBetter(policy)
  }
}
