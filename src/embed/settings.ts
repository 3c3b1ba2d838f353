import type { MessageOverrides } from '../messages/catalogue/messages.ts'
import type { EntitlementInput } from '../model/entitlement/entitlementInput.ts'

/** A response of `get_support_info`. */
export type ServiceResponse = Readonly<Record<string, unknown>>

/** An entitlement, or a response, also as JSON. */
export type EntitlementSource = EntitlementInput | ServiceResponse | string

/** Settings that all elements of a page share. */
export interface PageSettings {
  /**
   * What the reader is entitled to, the result of reading it, or the response of
   * `get_support_info` as it came.
   * @default none: elements answer for the app alone
   */
  readonly entitlement?: EntitlementSource | undefined
  /**
   * The reader's locale as a BCP 47 tag; `de_DE` is read as well.
   * @default that of the messages, or the closest `lang` in the page, or the browser's
   */
  readonly locale?: string | undefined
  /**
   * Texts that replace those of the kit, all or some. Blank texts are ignored.
   * @default English
   */
  readonly messages?: MessageOverrides | undefined
}

let settings: PageSettings = {}
const listeners = new Set<() => void>()

/** The settings of the page. */
export function pageSettings(): PageSettings {
  return settings
}

/**
 * Changes the settings that all elements of the page share. Settings that are left out stay as they
 * are.
 *
 * @example
 * configureSupportKit({ entitlement: response })
 */
export function configureSupportKit(changes: PageSettings): void {
  settings = { ...settings, ...changes }
  updateElements()
}

/** Draws all elements of the page again. */
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
