'use client'

export type { LinkComponent } from './components/SupportKitProvider/SupportKitContext.ts'
export {
  SupportKitProvider,
  type SupportKitProviderProps,
} from './components/SupportKitProvider/SupportKitProvider.tsx'
export {
  SupportLegend,
  type SupportLegendProps,
} from './components/SupportLegend/SupportLegend.tsx'
export { type KeyDensity, keyDensities } from './components/SupportLegendKey/KeyContent.tsx'
export {
  SupportLegendKey,
  type SupportLegendKeyProps,
} from './components/SupportLegendKey/SupportLegendKey.tsx'
export type { MessageOverrides, Messages, PluralMessage } from './messages/catalogue.ts'
export { type MarkSize, markSizes, type ThemeName, themeNames } from './theme/tokens.ts'
