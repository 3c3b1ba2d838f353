import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import { describedElement } from './describedElement.ts'
import { type CriteriaChange, supportFilter } from './descriptors/supportFilter.ts'
import { drawLazily } from './drawLazily.ts'
import { type ElementInput, KitElement } from './KitElement.ts'

const lazy = /* @__PURE__ */ lazyFile(() => import('./drawSupportFilter.ts'))

/**
 * `<support-filter>`: checkboxes for the five channels, to choose apps by their support.
 *
 * @example
 * <support-filter criteria='{"channels":["developer"],"match":"any"}'></support-filter>
 */
export class SupportFilterElement extends describedElement(KitElement, supportFilter) {
  static readonly formAssociated = true

  protected override readonly texts = 'filter'

  /** The form around the element is reset. */
  formResetCallback(): void {
    lazy.current?.reset(this, this.#change)
  }

  protected override read(): ElementInput {
    return { isBetter: true, issues: [], draw: () => drawLazily(lazy, this, this.#change) }
  }

  #change = (change: CriteriaChange): void => {
    if (this.tell('support-criteria-change', change)) this.criteria = change.criteria
    // The browser has checked the box already.
    else this.requestUpdate()
  }
}
