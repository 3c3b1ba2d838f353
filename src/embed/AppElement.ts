import { type LazyFile, lazyFile } from '../components/shared/lazy/lazyFile.ts'
import type { ActionDetails } from '../components/shared/state/changeDetails.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import type { SupportAction } from '../model/support/action.ts'
import { isOn, readAttribute } from './attributes.ts'
import { drawLazily } from './drawLazily.ts'
import { type DrawnContent, type ElementInput, KitElement } from './KitElement.ts'
import { isKnown, issuesOf } from './known.ts'
import { objectOf } from './properties.ts'
import { type EntitlementSource, pageSettings } from './settings.ts'
import {
  needsParsers,
  type ParsersState,
  readEntitlementSource,
  readPolicyProperty,
  readPolicySource,
} from './source.ts'

const lazyParsers = /* @__PURE__ */ lazyFile(() => import('./parsers.ts'))

/** A file that draws an element about an app. */
export interface DrawFile {
  readonly draw: (element: Element, policy: PolicyInput | undefined) => DrawnContent
}

/** What the elements about an app do: read its policy and the entitlement, and handle actions. */
export class AppElement extends KitElement {
  #parsers: ParsersState = 'loading'

  /** The file that draws the element. Loaded once there is something to draw. */
  protected readonly drawFile: LazyFile<DrawFile> | undefined

  /** @param policy `undefined` if neither properties, attributes nor a script say anything */
  protected drawContent(policy: PolicyInput | undefined): DrawnContent | undefined {
    return this.drawFile && drawLazily(this.drawFile, this, policy)
  }

  /** True if the policy is better than the content that the server has put into the element. */
  protected isBetter(policy: PolicyInput | undefined): boolean {
    return isKnown(policy)
  }

  protected override read(): ElementInput {
    const property = readable(objectOf(this, 'policy'))
    const source =
      readable(objectOf(this, 'entitlement')) ??
      readAttribute(this, 'entitlement') ??
      pageSettings().entitlement
    this.#loadParsers(property, source)
    const policy =
      property === undefined
        ? readPolicySource(this, this.#parsers)
        : readPolicyProperty(property, this.#parsers)
    const entitlement = readEntitlementSource(source, this.#parsers)
    return {
      isBetter: this.isBetter(policy),
      issues: [...issuesOf(policy), ...issuesOf(entitlement)],
      kit: { entitlement, onAction: isOn(this, 'takes-actions') ? this.#onAction : undefined },
      draw: () => this.drawContent(policy),
    }
  }

  #onAction = (action: SupportAction, { event }: ActionDetails) => {
    if (!this.tell('support-action', action)) event.preventDefault()
  }

  #loadParsers(policy: PolicyInput | undefined, entitlement: EntitlementSource | undefined): void {
    this.#parsers = lazyParsers.current ?? this.#parsers
    if (this.#parsers !== 'loading' || !needsParsers(this, policy, entitlement)) return
    void lazyParsers.load().then((parsers) => {
      this.#parsers = parsers ?? 'failed'
      this.requestUpdate()
    })
  }
}

/** Returns `undefined` for a revoked proxy, which throws whatever is done with it. */
function readable<Value>(value: Value): Value | undefined {
  try {
    Object.keys(Object(value))
    return value
  } catch {
    return undefined
  }
}
