import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { appElement, drawLazily } from './describedElement.ts'
import { supportPolicyPanel } from './descriptors/supportPolicyPanel.ts'

const lazy = /* @__PURE__ */ lazyFile(() => import('./drawSupportPolicyPanel.ts'))

/**
 * `<support-policy-panel>`: the one next action, then every way to get help with an app.
 *
 * @example
 * <support-policy-panel app-name="Content Filter" supported="13"></support-policy-panel>
 */
export class SupportPolicyPanelElement extends appElement(supportPolicyPanel) {
  protected override readonly texts = 'panel'

  protected override drawContent(policy: PolicyInput | undefined) {
    return drawLazily(lazy, this, policy)
  }
}
