import { type ReactNode, useMemo } from 'react'
import type { MessageOverrides } from '../../messages/catalogue.ts'
import { normalizeLocale } from '../../messages/locale.ts'
import { stackMessages } from '../../messages/stack.ts'
import type { SupportAction } from '../../model/policy/action.ts'
import type { EntitlementProp } from '../private/policyProp.ts'
import {
  type LinkComponent,
  type PortalContainer,
  type SupportKit,
  SupportKitContext,
  useSupportKit,
} from './SupportKitContext.ts'

export interface SupportKitProviderProps {
  /** What the provider is for. */
  children?: ReactNode
  /**
   * What the system of the reader is entitled to, or what came of reading that.
   * @default unknown to the kit: components answer for the app alone
   */
  entitlement?: EntitlementProp | undefined
  /**
   * Locale for plurals, lists and money, as a BCP 47 tag; `de_DE` is read as well.
   * @default the language of the messages
   */
  locale?: string | undefined
  /**
   * Texts that replace the kit's own: a whole catalogue or single ones. Blank ones are ignored.
   * @default English
   */
  messages?: MessageOverrides | undefined
  /**
   * Direction of dialogs and tooltips.
   * @default that of the element that opens them
   */
  direction?: 'ltr' | 'rtl' | undefined
  /**
   * Where dialogs and tooltips are put: a shadow root, say.
   * @default the document's body
   */
  portalContainer?: PortalContainer | null | undefined
  /**
   * What links are rendered with: the link of a router, say. It gets the props of an `<a>`.
   * @default "a"
   */
  linkComponent?: LinkComponent | undefined
  /**
   * Called when a link of the kit is followed: prevent the default of the event to go there yourself.
   * With it, a step without a known address is a button.
   */
  onAction?: ((action: SupportAction, event: Event) => void) | undefined
}

/**
 * Sets, for everything below it, what the components have in common. All of it is optional, and
 * providers nest: what an inner one leaves out comes from the outer one.
 *
 * Renders no element. Keep the objects and functions it is given: a new one makes everything below
 * render again.
 *
 * @example
 * <SupportKitProvider entitlement={entitlement} locale="en-GB">
 *   <SupportLegend policy={policy} />
 * </SupportKitProvider>
 */
export function SupportKitProvider({
  children,
  entitlement,
  locale,
  messages,
  direction,
  portalContainer,
  linkComponent,
  onAction,
}: SupportKitProviderProps) {
  const outer = useSupportKit()
  const kit = useMemo(
    (): SupportKit => ({
      entitlement: entitlement ?? outer.entitlement,
      locale: normalizeLocale(locale) ?? normalizeLocale(messages?.locale) ?? outer.locale,
      messages: messages ? stackMessages(outer.messages, messages) : outer.messages,
      direction: direction ?? outer.direction,
      portalContainer: portalContainer ?? outer.portalContainer,
      linkComponent: linkComponent ?? outer.linkComponent,
      onAction: onAction ?? outer.onAction,
    }),
    [outer, entitlement, locale, messages, direction, portalContainer, linkComponent, onAction],
  )
  return <SupportKitContext.Provider value={kit}>{children}</SupportKitContext.Provider>
}
