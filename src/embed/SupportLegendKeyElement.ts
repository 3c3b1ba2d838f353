import { createElement } from 'react'
import { keyDensities } from '../components/SupportLegendKey/keyDensities.ts'
import type { PolicyInput } from '../model/policy/inputs.ts'
import { readWord } from './attributes.ts'
import { type ElementContent, KitElement } from './KitElement.ts'
import { lateComponent } from './lateComponent.ts'

const Key = /* @__PURE__ */ lateComponent(
  async () =>
    (await import('../components/SupportLegendKey/SupportLegendKey.tsx')).SupportLegendKey,
)

/**
 * `<support-legend-key>`: the marks with words, for one app or in general.
 *
 * @example
 * <support-legend-key density="compact"></support-legend-key>
 */
export class SupportLegendKeyElement extends KitElement {
  static readonly observedAttributes = [...KitElement.kitAttributes, 'density']

  /** Without an app it explains the marks, which is better than anything. */
  protected override isBetter(policy: PolicyInput | undefined): boolean {
    return policy === undefined || super.isBetter(policy)
  }

  protected override drawContent({ policy }: ElementContent) {
    return createElement(Key, { policy, density: readWord(this, 'density', keyDensities) })
  }
}
