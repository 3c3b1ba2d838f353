import { createElement, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { pageLocalesAt } from '../components/SupportKitProvider/pageLocales.ts'
import {
  defaultKit,
  type SupportKit,
  SupportKitContext,
} from '../components/SupportKitProvider/SupportKitContext.ts'
import { lazyDialog } from '../components/SupportLegend/lazyFiles.ts'
import { type LazyFile, lazyFile } from '../components/shared/lazy/lazyFile.ts'
import type { ActionDetails } from '../components/shared/state/changeDetails.ts'
import { normalizeLocale } from '../messages/locale.ts'
import type { EntitlementInput } from '../model/entitlement/entitlementInput.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import type { Issue } from '../model/reading/issue.ts'
import type { SupportAction } from '../model/support/action.ts'
import { readAttribute } from './attributes.ts'
import { watchChildren } from './children.ts'
import { isKnown, issuesOf } from './known.ts'
import { languageFor } from './language.ts'
import { type EntitlementSource, pageSettings, unwatchSettings, watchSettings } from './settings.ts'
import type { ShownTexts } from './slices.ts'
import {
  needsParsers,
  type ParsersState,
  policyAttributes,
  readEntitlementSource,
  readPolicyProperty,
  readPolicySource,
} from './source.ts'
import { adoptStyles, leaveStyles } from './styles.ts'

const lazyParsers = /* @__PURE__ */ lazyFile(() => import('./parsers.ts'))

/** A server may load this file, which has no elements. */
const PageElement: typeof HTMLElement = globalThis.HTMLElement ?? Function

/** What an element shows, and what was wrong with what it was asked for beside the policy. */
interface DrawnContent {
  readonly content: ReactNode
  readonly issues?: readonly Issue[]
}

/**
 * Draws an element as its attributes and properties ask for.
 *
 * @param policy of the property, the attributes or the script; none of them may say anything
 */
export type DrawElement<Drawn extends Element = Element> = (
  element: Drawn,
  policy: PolicyInput | undefined,
) => DrawnContent

/** The file that draws an element. */
export type DrawFile<Drawn extends Element = Element> = LazyFile<{
  // A method: its parameter is what `lazyDraw` of the very element passes, the element itself.
  draw(...args: Parameters<DrawElement<Drawn>>): DrawnContent
}>

/**
 * What all elements of the kit do: read their attributes and properties, draw into a shadow root,
 * and live through being moved about.
 */
export abstract class KitElement extends PageElement {
  /** The version of the kit this element comes from. */
  static readonly version = __KIT_VERSION__

  /** What the attributes of every element are. */
  static readonly kitAttributes = [
    ...policyAttributes,
    ...['entitlement', 'locale', 'lang', 'takes-actions'],
  ]

  /** What the attributes of every widget with forms are. */
  static readonly widgetAttributes = [
    ...KitElement.kitAttributes,
    ...['tickets', 'reply-to', 'reference-format', 'user-key', 'draft-days', 'heading-level'],
  ]

  static {
    // What elements take as objects: those win over the attributes of their names while they are set.
    for (const name of ['policy', 'entitlement', 'tickets', 'facts', 'result', 'quotes']) {
      Object.defineProperty(KitElement.prototype, name, {
        get(this: KitElement) {
          return this.#objects[name]
        },
        set(this: KitElement, value: unknown) {
          // A framework without types sets text as a property too: it is what the attribute says.
          if (typeof value === 'string') this.setAttribute(name, value)
          this.#objects[name] = typeof value === 'object' && value !== null ? value : undefined
          this.requestUpdate()
        },
      })
    }
  }

  /** The policy as an object. */
  declare policy: PolicyInput | undefined
  /** The entitlement as an object. */
  declare entitlement: EntitlementInput | undefined

  /** What is wrong with what the element was given. Empty if nothing is. */
  get issues(): readonly Issue[] {
    return this.#issues
  }

  readonly #shadow = this.attachShadow({ mode: 'open' })
  #root: Root | undefined
  readonly #objects: Record<string, unknown> = {}
  #issues: readonly Issue[] = []
  #parsers: ParsersState = 'loading'
  #isScheduled = false
  #drawn: DrawnContent | undefined

  connectedCallback(): void {
    this.#takeEarlyProperties()
    adoptStyles(this.#shadow)
    watchSettings(this.requestUpdate)
    watchChildren(this, this.requestUpdate)
    this.requestUpdate()
  }

  disconnectedCallback(): void {
    leaveStyles(this.#shadow)
    unwatchSettings(this.requestUpdate)
    // What is drawn stays while a page moves the element about, and goes if that was all.
    queueMicrotask(() => {
      if (!this.isConnected) this.#root?.render(null)
    })
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.requestUpdate()
  }

  /** Draws soon, once for all that changes now: jQuery inserts a script under another type for a moment. */
  protected readonly requestUpdate = (): void => {
    if (this.#isScheduled || !this.isConnected) return
    this.#isScheduled = true
    queueMicrotask(() => {
      this.#isScheduled = false
      this.update()
    })
  }

  /** What the element shows of the texts. */
  protected abstract texts: ShownTexts

  /** The file that draws the element: it is not loaded for a page of legends. */
  protected readonly lazyDraw: DrawFile<this> | undefined

  /** What the element shows, once it can be drawn. */
  protected drawContent(policy: PolicyInput | undefined): DrawnContent | undefined {
    const lazy = this.lazyDraw
    if (lazy?.current === undefined) {
      void lazy?.load().then((file) => file && this.requestUpdate())
    }
    return lazy?.current?.draw(this, policy)
  }

  /** Tells the page. Returns whether it lets the element go on. */
  protected tell(type: string, detail: unknown, cancelable = true): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
    )
  }

  /** Whether a policy is better than what the server has put into the element. */
  protected isBetter(policy: PolicyInput | undefined): boolean {
    return isKnown(policy)
  }

  /** Draws now. */
  protected update(): void {
    const settings = pageSettings()
    const source =
      readable(this.entitlement) ?? readAttribute(this, 'entitlement') ?? settings.entitlement
    const property = readable(this.policy)
    this.#loadParsers(property, source)
    const policy =
      property === undefined
        ? readPolicySource(this, this.#parsers)
        : readPolicyProperty(property, this.#parsers)
    const hasBetter = this.isBetter(policy) || !hasMarkup(this)
    const entitlement = readEntitlementSource(source, this.#parsers)
    const asked =
      normalizeLocale(readAttribute(this, 'locale')) ??
      normalizeLocale(settings.locale) ??
      normalizeLocale(settings.messages?.locale)
    const wanted = asked === undefined ? pageLocalesAt(this) : [asked]
    const { locale, texts } = languageFor(wanted, this.texts, this.requestUpdate)
    const showsMarks = this.texts === 'legend'
    const value: SupportKit = {
      ...defaultKit,
      entitlement,
      // Numbers are written in the language of the texts: a host's, where the kit does not have it.
      formatLocale: normalizeLocale(locale ?? settings.messages?.locale) ?? defaultKit.formatLocale,
      messages: [...(texts ?? []), settings.messages],
      loadDetails: showsMarks ? this.#loadDetails : undefined,
      portalContainer: this.#shadow,
      onAction: this.hasAttribute('takes-actions') ? this.#onAction : undefined,
    }
    // Words must not change their language before the reader's eyes; marks have none.
    const isWaiting = texts === undefined && !showsMarks
    // Somebody may be reading: the old language stays until the new one has arrived.
    if (!isWaiting || this.#drawn === undefined) {
      this.#drawn = hasBetter && !isWaiting ? this.drawContent(policy) : undefined
      this.#root ??= createRoot(this.#shadow)
      this.#root.render(
        createElement(
          SupportKitContext.Provider,
          { value },
          this.#drawn?.content ?? createElement('slot'),
        ),
      )
    }
    this.#tellIssues([
      ...issuesOf(policy),
      ...issuesOf(entitlement),
      ...(this.#drawn?.issues ?? []),
    ])
  }

  readonly #loadDetails = (): void => {
    void lazyDialog.load()
    this.texts = 'legendDialog'
    this.requestUpdate()
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

  #tellIssues(issues: readonly Issue[]): void {
    const isOld = textOf(issues) === textOf(this.#issues)
    this.#issues = issues
    if (!isOld && issues.length > 0) this.tell('support-issues', issues, false)
  }

  /** What was set before the element was defined hides what it sets. */
  #takeEarlyProperties(): void {
    for (const name of Object.keys(this)) {
      if (!(name in Object.getPrototypeOf(this))) continue
      const value: unknown = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
  }
}

/** What can be read: a proxy that was revoked is as good as nothing. */
function readable<Value>(value: Value): Value | undefined {
  try {
    Object.keys(Object(value))
    return value
  } catch {
    return undefined
  }
}

function textOf(issues: readonly Issue[]): string {
  return issues.map(({ message }) => message).join()
}

/** Whether the server has put something into the element to be shown until there is better. */
function hasMarkup(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !/^(script|style|template|input)$/.test(node.localName)
      : node instanceof Text && node.data.trim() !== '',
  )
}
