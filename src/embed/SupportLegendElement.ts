import { createElement } from 'react'
import { lazyDialog } from '../components/SupportLegend/lazyFiles.ts'
import { SupportLegend } from '../components/SupportLegend/SupportLegend.tsx'
import type { OpenChangeDetails } from '../components/shared/state/changeDetails.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { markSizes } from '../theme/markSizes.ts'
import { AppElement } from './AppElement.ts'
import { isFalse, isOn, readNumber } from './attributes.ts'
import { describedElement } from './describedElement.ts'
import { supportLegend } from './descriptors/supportLegend.ts'
import type { ElementInput } from './KitElement.ts'
import { absent } from './known.ts'

/**
 * `<support-legend>`: the five support channels of one app as a row of marks.
 *
 * @example
 * <support-legend app-name="Content Filter" supported="13"></support-legend>
 */
export class SupportLegendElement extends describedElement(AppElement, supportLegend) {
  /** The dialog has left the page with the element and is not in the top layer any more. */
  #hasLeft = false

  /** True if the dialog is open. */
  get open(): boolean {
    return isOn(this, 'open')
  }
  set open(open: boolean) {
    // Frameworks set `undefined`, which is off.
    if (open) this.setAttribute('open', '')
    else this.removeAttribute('open')
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // Moved with its dialog open: drawn without it first, it opens again.
    if (this.#hasLeft && this.open) this.update()
    this.#hasLeft = false
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#hasLeft = true
    // No pointer leaves an element that is removed: its tooltip would stay.
    this.shadowRoot?.querySelector('button')?.dispatchEvent(new FocusEvent('blur'))
    queueMicrotask(() => {
      if (!this.isConnected) this.open = false
    })
  }

  /** Focuses the row. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector('button')?.focus(options)
  }

  protected override read(): ElementInput {
    const input = super.read()
    const loadDetails = this.texts === 'legend' ? this.#loadDetails : undefined
    return { ...input, kit: { ...input.kit, loadDetails } }
  }

  protected override drawContent(policy: PolicyInput = absent) {
    return {
      content: createElement(SupportLegend, {
        policy,
        interactive: !isFalse(this, 'interactive'),
        size: readNumber(this, 'size', markSizes),
        open: this.open && !this.#hasLeft,
        onOpenChange: this.#onOpenChange,
      }),
    }
  }

  readonly #loadDetails = (): void => {
    void lazyDialog.load()
    this.texts = 'legendDialog'
    this.requestUpdate()
  }

  #onOpenChange = (open: boolean, { reason }: OpenChangeDetails) => {
    if (this.tell('support-open-change', { open, reason })) this.open = open
  }
}
