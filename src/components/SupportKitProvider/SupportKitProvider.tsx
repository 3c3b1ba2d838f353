import { type ReactNode, useMemo, useRef } from 'react'
import type { Catalogue, MessageOverrides } from '../../messages/catalogue/messages.ts'
import { normalizeLocale } from '../../messages/locale.ts'
import type { EntitlementInput } from '../../model/entitlement/entitlementInput.ts'
import type { SupportAction } from '../../model/support/action.ts'
import type { ActionDetails } from '../shared/state/changeDetails.ts'
import { languageOf } from './languageOf.ts'
import {
  type LinkComponent,
  type PortalContainer,
  type SupportKit,
  SupportKitContext,
  useSupportKit,
} from './SupportKitContext.ts'
import { usePageLocales } from './usePageLocales.ts'
import {
  useWantedLanguage,
  type WantedLanguage,
  WantedLanguageContext,
} from './WantedLanguageContext.ts'

export interface SupportKitProviderProps {
  /** What the provider is for. */
  children?: ReactNode
  /**
   * What the system of the reader is entitled to, or what came of reading that.
   * @default unknown to the kit: components answer for the app alone
   */
  entitlement?: EntitlementInput | undefined
  /**
   * The reader's locale as a BCP 47 tag; `de_DE` is read as well. It chooses among the catalogues,
   * and its region decides how numbers and money are written. On a server always give it.
   * @default that of the messages; or with catalogues the `lang` closest to the provider, or the browser's
   */
  locale?: string | undefined
  /**
   * Languages to choose from besides English, whole or in slices: `[deLegend, deShared, ja]`.
   * What they leave out stays English. Keep the list: a new one is a change.
   * @default none
   */
  catalogues?: readonly Catalogue[] | undefined
  /**
   * Texts that replace the kit's own: a whole catalogue or single ones. Blank ones are ignored.
   * @default none
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
   * Called when the reader follows an action: prevent the default of `details.event` to handle it.
   * With it, an action without a known address is a button.
   */
  onAction?: ((action: SupportAction, details: ActionDetails) => void) | undefined
}

/**
 * Sets, for everything below it, what the components have in common. All of it is optional, and
 * providers nest: what an inner one leaves out comes from the outer one.
 *
 * Renders no element; the one exception is an empty `<template>` behind its children, where it has
 * catalogues and no locale and has to find the `lang` it stands in. Keep the objects and functions
 * it is given: a new one makes everything below render again.
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
  catalogues,
  messages,
  direction,
  portalContainer,
  linkComponent,
  onAction,
}: SupportKitProviderProps) {
  const outer = useSupportKit()
  const outerLanguage = useWantedLanguage()
  const place = useRef<HTMLTemplateElement>(null)
  const hostLocale =
    normalizeLocale(locale) ?? normalizeLocale(messages?.locale) ?? outerLanguage.hostLocale
  const asksPage = hostLocale === undefined && catalogues !== undefined
  const pageLocales = usePageLocales(place, asksPage)
  const language = useMemo(
    (): WantedLanguage => ({
      hostLocale,
      locales: hostLocale !== undefined ? [hostLocale] : (pageLocales ?? outerLanguage.locales),
      // Callers without types pass a single one.
      catalogues: Array.isArray(catalogues) ? catalogues : outerLanguage.catalogues,
      overrides: [...outerLanguage.overrides, messages],
    }),
    [outerLanguage, hostLocale, pageLocales, catalogues, messages],
  )
  const { formatLocale, messages: texts } = useMemo(() => languageOf(language), [language])
  const kit = useMemo(
    (): SupportKit => ({
      formatLocale,
      messages: texts,
      loadDetails: outer.loadDetails,
      entitlement: entitlement ?? outer.entitlement,
      direction: direction ?? outer.direction,
      portalContainer: portalContainer ?? outer.portalContainer,
      linkComponent: linkComponent ?? outer.linkComponent,
      onAction: onAction ?? outer.onAction,
    }),
    [outer, formatLocale, texts, entitlement, direction, portalContainer, linkComponent, onAction],
  )
  return (
    <WantedLanguageContext.Provider value={language}>
      <SupportKitContext.Provider value={kit}>
        {children}
        {asksPage && <template ref={place} />}
      </SupportKitContext.Provider>
    </WantedLanguageContext.Provider>
  )
}
