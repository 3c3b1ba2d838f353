import { lazyElement } from './describedElement.ts'
import { supportPolicyPanel } from './descriptors/supportPolicyPanel.ts'

/**
 * `<support-policy-panel>`: the one next action, then every way to get help with an app.
 *
 * @example
 * <support-policy-panel app-name="Content Filter" supported="13"></support-policy-panel>
 */
export class SupportPolicyPanelElement extends lazyElement(
  supportPolicyPanel,
  'panel',
  () => import('./drawSupportPolicyPanel.ts'),
) {}
