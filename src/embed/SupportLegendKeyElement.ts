import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { appElement, drawLazily } from './describedElement.ts'
import { supportLegendKey } from './descriptors/supportLegendKey.ts'

const lazy = /* @__PURE__ */ lazyFile(() => import('./drawSupportLegendKey.ts'))

/**
 * `<support-legend-key>`: the marks with words, for one app or in general.
 *
 * @example
 * <support-legend-key density="compact"></support-legend-key>
 */
export class SupportLegendKeyElement extends appElement(supportLegendKey) {
  protected override readonly texts = 'key'

  /** Without an app it explains the marks, which is better than anything. */
  protected override isBetter(policy: PolicyInput | undefined): boolean {
    return policy === undefined || super.isBetter(policy)
  }

  protected override drawContent(policy: PolicyInput | undefined) {
    return drawLazily(lazy, this, policy)
  }
}
