import { type ComponentProps, type ComponentType, createContext, useContext } from 'react'
import type { MessageOverrides, Messages } from '../../messages/catalogue.ts'
import type { SupportAction } from '../../model/policy/action.ts'
import type { EntitlementInput } from '../../model/policy/inputs.ts'

/** What a link of the kit is given: the props of an `<a>`, with an address always. */
export type LinkProps = ComponentProps<'a'> & { href: string }

/** What can stand in for an `<a>`. A router whose link wants `to` needs an adapter. */
export type LinkComponent = 'a' | ComponentType<LinkProps>

/** Where dialogs and tooltips can be put. */
export type PortalContainer = Element | ShadowRoot

/** What the components of one part of a page have in common. */
export interface SupportKit {
  readonly entitlement: EntitlementInput | undefined
  /** The locale the host asks for, or `undefined` if it leaves that to the page. */
  readonly hostLocale: string | undefined
  /** The locales that are asked for: the host's, or those of the page. */
  readonly locales: readonly string[]
  /** The languages there are besides English. */
  readonly catalogues: readonly Messages[]
  /** What the host replaces in any language, one after the other. */
  readonly overrides: readonly MessageOverrides[]
  /** The locale of plurals, lists, numbers and money. */
  readonly locale: string
  /** What replaces the kit's English: the catalogue of the language, then the overrides. */
  readonly messages: readonly MessageOverrides[]
  readonly direction: 'ltr' | 'rtl' | undefined
  readonly portalContainer: PortalContainer | undefined
  readonly linkComponent: LinkComponent
  readonly onAction: ((action: SupportAction, event: Event) => void) | undefined
}

/** What holds without a provider. */
export const defaultKit: SupportKit = {
  entitlement: undefined,
  hostLocale: undefined,
  locales: [],
  catalogues: [],
  overrides: [],
  locale: 'en',
  messages: [],
  direction: undefined,
  portalContainer: undefined,
  linkComponent: 'a',
  onAction: undefined,
}

export const SupportKitContext = createContext(defaultKit)

export function useSupportKit(): SupportKit {
  return useContext(SupportKitContext)
}
