import type { PolicyInput } from '../model/policy/policyInput.ts'
import { lazyElement } from './describedElement.ts'
import { supportLegendKey } from './descriptors/supportLegendKey.ts'

/**
 * `<support-legend-key>`: the marks with words, for one app or in general.
 *
 * @example
 * <support-legend-key density="compact"></support-legend-key>
 */
export class SupportLegendKeyElement extends lazyElement(
  supportLegendKey,
  'key',
  () => import('./drawSupportLegendKey.ts'),
) {
  /** Without an app it explains the marks, which is better than anything. */
  protected override isBetter(policy: PolicyInput | undefined): boolean {
    return policy === undefined || super.isBetter(policy)
  }
}
