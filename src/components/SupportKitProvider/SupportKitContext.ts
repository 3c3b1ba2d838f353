import { type ComponentProps, type ComponentType, createContext, useContext } from 'react'
import type { MessageOverrides } from '../../messages/catalogue/messages.ts'
import type { EntitlementInput } from '../../model/entitlement/entitlementInput.ts'
import type { SupportAction } from '../../model/support/action.ts'
import type { ActionDetails } from '../shared/state/changeDetails.ts'

/** What a link of the kit is given: the props of an `<a>`, with an address always. */
export type LinkProps = ComponentProps<'a'> & { href: string }

/** What can stand in for an `<a>`. A router whose link wants `to` needs an adapter. */
export type LinkComponent = 'a' | ComponentType<LinkProps>

/** Where dialogs and tooltips can be put. */
export type PortalContainer = Element | ShadowRoot

/** What the components of one part of a page have in common. */
export interface SupportKit {
  readonly entitlement: EntitlementInput | undefined
  /** The locale of plurals, lists, numbers and money: that of the texts, with the region that is asked for. */
  readonly formatLocale: string
  /** What replaces the kit's English: the catalogue of the language, then the overrides. */
  readonly messages: readonly (MessageOverrides | undefined)[]
  /** Loads a legend's dialog and the texts that it shares with the tooltip; `undefined` if these are there. */
  readonly loadDetails: (() => void) | undefined
  readonly direction: 'ltr' | 'rtl' | undefined
  readonly portalContainer: PortalContainer | undefined
  readonly linkComponent: LinkComponent
  readonly onAction: ((action: SupportAction, details: ActionDetails) => void) | undefined
}

/** What holds without a provider. */
export const defaultKit: SupportKit = {
  entitlement: undefined,
  formatLocale: 'en',
  messages: [],
  loadDetails: undefined,
  direction: undefined,
  portalContainer: undefined,
  linkComponent: 'a',
  onAction: undefined,
}

export const SupportKitContext = createContext(defaultKit)

export function useSupportKit(): SupportKit {
  return useContext(SupportKitContext)
}
