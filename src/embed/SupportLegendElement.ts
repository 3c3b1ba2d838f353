import { createElement } from 'react'
import { SupportLegend } from '../components/SupportLegend/SupportLegend.tsx'
import type { OpenChangeDetails } from '../components/shared/state/changeDetails.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { markSizes } from '../theme/markSizes.ts'
import { readNumber, readWord } from './attributes.ts'
import { KitElement } from './KitElement.ts'
import { absent } from './known.ts'
import type { ShownTexts } from './slices.ts'

/**
 * `<support-legend>`: the five support channels of one app as a row of marks.
 *
 * @example
 * <support-legend app-name="Content Filter" supported="13"></support-legend>
 */
export class SupportLegendElement extends KitElement {
  static readonly observedAttributes = [...KitElement.kitAttributes, 'interactive', 'size', 'open']

  protected override texts: ShownTexts = 'legend'

  /** The dialog has left the page with the element and is not in the top layer any more. */
  #hasLeft = false

  /** Whether the dialog is open. */
  get open(): boolean {
    return this.hasAttribute('open')
  }
  set open(open: boolean) {
    // Undefined, from a framework, would open it.
    this.toggleAttribute('open', Boolean(open))
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
    // No pointer leaves an element that is taken away: its tooltip would stay.
    this.shadowRoot?.querySelector('button')?.dispatchEvent(new FocusEvent('blur'))
    queueMicrotask(() => {
      if (!this.isConnected) this.open = false
    })
  }

  /** Focuses the row. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector('button')?.focus(options)
  }

  protected override drawContent(policy: PolicyInput = absent) {
    return {
      content: createElement(SupportLegend, {
        policy,
        interactive: readWord(this, 'interactive', ['false']) === undefined,
        size: readNumber(this, 'size', markSizes),
        open: this.open && !this.#hasLeft,
        onOpenChange: this.#onOpenChange,
      }),
    }
  }

  #onOpenChange = (open: boolean, { reason }: OpenChangeDetails) => {
    if (this.tell('support-open-change', { open, reason })) this.open = open
  }
}
