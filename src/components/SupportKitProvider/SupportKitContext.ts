import { type ComponentProps, type ComponentType, createContext, useContext } from 'react'
import type { Messages } from '../../messages/catalogue.ts'
import { en } from '../../messages/locales/en.ts'
import type { SystemEntitlement } from '../../model/policy/entitlement.ts'
import type { SupportAction } from '../../model/policy/resolveSupport.ts'

/** What can stand in for an `<a>`. */
export type LinkComponent = 'a' | ComponentType<ComponentProps<'a'>>

/** What the components of one part of a page have in common. */
export interface SupportKit {
  readonly entitlement: SystemEntitlement | undefined
  readonly locale: string
  readonly messages: Messages
  readonly direction: 'ltr' | 'rtl' | undefined
  readonly portalContainer: Element | DocumentFragment | undefined
  readonly linkComponent: LinkComponent
  readonly onAction: ((action: SupportAction, event: Event) => void) | undefined
}

export const SupportKitContext = createContext<SupportKit>({
  entitlement: undefined,
  locale: 'en',
  messages: en,
  direction: undefined,
  portalContainer: undefined,
  linkComponent: 'a',
  onAction: undefined,
})

export function useSupportKit(): SupportKit {
  return useContext(SupportKitContext)
}
