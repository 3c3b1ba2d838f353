import type { MessageOverrides } from '../messages/catalogue/messages.ts'
import type { EntitlementInput } from '../model/entitlement/entitlementInput.ts'

/** A response of `get_support_info`. */
export type ServiceResponse = Readonly<Record<string, unknown>>

/** What is taken as an entitlement; a response also as JSON. */
export type EntitlementSource = EntitlementInput | ServiceResponse | string

/** What all elements of a page have in common. */
export interface PageSettings {
  /**
   * What the reader is entitled to, the result of reading it, or the response of
   * `get_support_info` as it came.
   * @default unknown to the kit: elements answer for the app alone
   */
  readonly entitlement?: EntitlementSource | undefined
  /**
   * The reader's locale as a BCP 47 tag; `de_DE` is read as well.
   * @default that of the messages, or the closest `lang` in the page, or the browser's
   */
  readonly locale?: string | undefined
  /**
   * Texts that replace the kit's own: a whole catalogue or single ones. Blank ones are ignored.
   * @default English
   */
  readonly messages?: MessageOverrides | undefined
}

let settings: PageSettings = {}
const listeners = new Set<() => void>()

/** What is set for the page. */
export function pageSettings(): PageSettings {
  return settings
}

/**
 * Sets what all elements of the page have in common, those that are there already included. What is
 * left out stays as it was.
 *
 * @example
 * configureSupportKit({ entitlement: response })
 */
export function configureSupportKit(changes: PageSettings): void {
  settings = { ...settings, ...changes }
  updateElements()
}

/** Has all elements of the page drawn again. */
export function updateElements(): void {
  for (const listener of listeners) listener()
}

/** Calls back after every change. */
export function watchSettings(listener: () => void): void {
  listeners.add(listener)
}

export function unwatchSettings(listener: () => void): void {
  listeners.delete(listener)
}
