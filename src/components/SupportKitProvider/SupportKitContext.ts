import { type ComponentProps, type ComponentType, createContext, useContext } from 'react'
import type { MessageOverrides } from '../../messages/catalogue.ts'
import { enLegend } from '../../messages/locales/enLegend.ts'
import type { SupportAction } from '../../model/policy/action.ts'
import type { EntitlementProp } from '../private/policyProp.ts'

/** What a link of the kit is given: the props of an `<a>`, with an address always. */
export type LinkProps = ComponentProps<'a'> & { href: string }

/** What can stand in for an `<a>`. A router whose link wants `to` needs an adapter. */
export type LinkComponent = 'a' | ComponentType<LinkProps>

/** Where dialogs and tooltips can be put. */
export type PortalContainer = Element | ShadowRoot

/** What the components of one part of a page have in common. */
export interface SupportKit {
  readonly entitlement: EntitlementProp | undefined
  readonly locale: string
  /** What replaces the kit's own texts, one after the other. */
  readonly messages: readonly MessageOverrides[]
  readonly direction: 'ltr' | 'rtl' | undefined
  readonly portalContainer: PortalContainer | undefined
  readonly linkComponent: LinkComponent
  readonly onAction: ((action: SupportAction, event: Event) => void) | undefined
}

export const SupportKitContext = createContext<SupportKit>({
  entitlement: undefined,
  locale: enLegend.locale,
  messages: [],
  direction: undefined,
  portalContainer: undefined,
  linkComponent: 'a',
  onAction: undefined,
})

export function useSupportKit(): SupportKit {
  return useContext(SupportKitContext)
}
