import { createContext, useContext } from 'react'
import type { Catalogue, MessageOverrides } from '../../messages/catalogue/messages.ts'

/** What providers hand on to those inside them, and components need not know. */
export interface WantedLanguage {
  /** The locale the host asks for, or `undefined` if it leaves that to the page. */
  readonly hostLocale: string | undefined
  /** The locales that are asked for: the host's, or those of the page. */
  readonly locales: readonly string[]
  /** The languages there are besides English. */
  readonly catalogues: readonly Catalogue[]
  /** What the host replaces in any language, one after the other. */
  readonly overrides: readonly (MessageOverrides | undefined)[]
}

export const WantedLanguageContext = createContext<WantedLanguage>({
  hostLocale: undefined,
  locales: [],
  catalogues: [],
  overrides: [],
})

export function useWantedLanguage(): WantedLanguage {
  return useContext(WantedLanguageContext)
}
