import type { MessageOverrides } from '../../messages/catalogue.ts'
import { normalizeLocale } from '../../messages/locale.ts'
import { clearOSBits } from '../../model/clearos/mask.ts'
import { forEveryChannel } from '../../model/policy/channel.ts'
import { plainText } from './plainText.ts'

/**
 * The page's own texts: its `lang_marketplace_support_*` variables, as text alone. Blank ones, of
 * which some languages have many, are left to the kit.
 */
export function hostMessages(page: object, locale: string | undefined): MessageOverrides {
  const text = (name: string): string | undefined => plainText(Reflect.get(page, `lang_${name}`))
  // The kit's own short names are English.
  const isEnglish = /^en\b/.test(normalizeLocale(locale) ?? 'en')
  const close = text('close')
  return {
    channels: forEveryChannel((id) => {
      const title = text(`marketplace_support_${clearOSBits[id]}_title`)
      const promise = text(`marketplace_support_${clearOSBits[id]}_description`)
      return {
        ...(title !== undefined && { title }),
        ...(title !== undefined && !isEnglish && { name: title }),
        // The page's description says what is not promised as well.
        ...(promise !== undefined && { promise, limits: null }),
      }
    }),
    ...(close !== undefined && { key: { close } }),
  }
}
