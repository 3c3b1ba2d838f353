import { createElement, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import {
  defaultKit,
  type SupportKit,
  SupportKitContext,
} from '../components/SupportKitProvider/SupportKitContext.ts'
import type { Issue } from '../model/reading/issue.ts'
import { hasMarkup, watchChildren } from './children.ts'
import { languageOf } from './elementLanguage.ts'
import type { EventDetails } from './events.ts'
import { takeEarlyProperties } from './properties.ts'
import { unwatchSettings, watchSettings } from './settings.ts'
import type { ShownTexts } from './slices.ts'
import { adoptStyles, leaveStyles } from './styles.ts'

/** A server may load this file, which has no elements. */
const PageElement: typeof HTMLElement = globalThis.HTMLElement ?? Function

/** What an element shows, and the issues of the attributes that only its drawing reads. */
export interface DrawnContent {
  readonly content: ReactNode
  readonly issues?: readonly Issue[]
}

/** An element's input, read. */
export interface ElementInput {
  /** False to keep the content that the server has put into the element. */
  readonly isBetter: boolean
  readonly issues: readonly Issue[]
  readonly kit?: Partial<SupportKit>
  /** Returns nothing while the file that draws is not there. */
  draw(): DrawnContent | undefined
}

/**
 * What all elements do: draw into a shadow root, in the language of the page, and live through being
 * moved about.
 */
export abstract class KitElement extends PageElement {
  /** The version of the kit this element comes from. */
  static readonly version = __KIT_VERSION__

  /** What is wrong with the input. Empty if nothing is. */
  get issues(): readonly Issue[] {
    return this.#issues
  }

  readonly #shadow = this.attachShadow({ mode: 'open' })
  #root: Root | undefined
  #issues: readonly Issue[] = []
  #isScheduled = false
  #drawn: DrawnContent | undefined

  connectedCallback(): void {
    takeEarlyProperties(this)
    adoptStyles(this.#shadow)
    watchSettings(this.requestUpdate)
    watchChildren(this, this.requestUpdate)
    this.requestUpdate()
  }

  disconnectedCallback(): void {
    leaveStyles(this.#shadow)
    unwatchSettings(this.requestUpdate)
    // A page that moves the element keeps what is drawn.
    queueMicrotask(() => {
      if (!this.isConnected) this.#root?.render(null)
    })
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.requestUpdate()
  }

  /** Draws soon, once for all changes until then: jQuery inserts a script under another type first. */
  readonly requestUpdate = (): void => {
    if (this.#isScheduled || !this.isConnected) return
    this.#isScheduled = true
    queueMicrotask(() => {
      this.#isScheduled = false
      this.update()
    })
  }

  /** The texts that the element shows: those of a legend, or more. */
  protected texts: ShownTexts = 'legend'

  /** Reads attributes and properties. */
  protected abstract read(): ElementInput

  /** Dispatches an event. Returns false if the page prevents it. */
  protected tell<Type extends keyof EventDetails>(
    type: Type,
    detail: EventDetails[Type],
    cancelable = true,
  ): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
    )
  }

  /** Draws now. */
  protected update(): void {
    const { isBetter, issues, kit, draw } = this.read()
    const { isLoading, ...language } = languageOf(this, this.texts, this.requestUpdate)
    // A reader may be reading: the old language stays until the new one has arrived.
    if (!isLoading || this.#drawn === undefined) {
      this.#drawn = (isBetter || !hasMarkup(this)) && !isLoading ? draw() : undefined
      this.#root ??= createRoot(this.#shadow)
      this.#root.render(
        createElement(
          SupportKitContext.Provider,
          { value: { ...defaultKit, ...language, portalContainer: this.#shadow, ...kit } },
          this.#drawn?.content ?? createElement('slot'),
        ),
      )
    }
    this.#tellIssues([...issues, ...(this.#drawn?.issues ?? [])])
  }

  #tellIssues(issues: readonly Issue[]): void {
    const isOld = textOf(issues) === textOf(this.#issues)
    this.#issues = issues
    if (!isOld && issues.length > 0) this.tell('support-issues', issues, false)
  }
}

function textOf(issues: readonly Issue[]): string {
  return issues.map(({ message }) => message).join()
}
