import { createElement } from 'react'
import { headingLevels } from '../components/private/headingLevels.ts'
import { readNumber } from './attributes.ts'
import { type ElementContent, KitElement } from './KitElement.ts'
import { lateComponent } from './lateComponent.ts'

const Panel = /* @__PURE__ */ lateComponent(
  async () =>
    (await import('../components/SupportPolicyPanel/SupportPolicyPanel.tsx')).SupportPolicyPanel,
)

/**
 * `<support-policy-panel>`: the one next step, then every way to get help with an app.
 *
 * @example
 * <support-policy-panel app-name="Content Filter" supported="13"></support-policy-panel>
 */
export class SupportPolicyPanelElement extends KitElement {
  static readonly observedAttributes = [...KitElement.kitAttributes, 'heading-level']

  protected override drawContent({ policy }: ElementContent) {
    return createElement(Panel, {
      policy: policy ?? { status: 'absent', hidden: false },
      headingLevel: readNumber(this, 'heading-level', headingLevels),
    })
  }
}
