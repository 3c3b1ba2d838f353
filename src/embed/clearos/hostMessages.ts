import type { MessageOverrides } from '../../messages/catalogue.ts'
import { normalizeLocale } from '../../messages/locale.ts'
import { clearOSBits } from '../../model/clearos/mask.ts'
import { type ChannelId, channelIds, forEveryChannel } from '../../model/policy/channel.ts'
import { plainText } from './plainText.ts'

/**
 * The page's own texts: its `lang_marketplace_support_*` variables, as text alone. Blank ones, of
 * which some languages have many, are left to the kit.
 */
export function hostMessages(page: object, locale: string | undefined): MessageOverrides {
  const text = (name: string): string | undefined => plainText(Reflect.get(page, `lang_${name}`))
  const titleOf = (id: ChannelId) => text(`marketplace_support_${clearOSBits[id]}_title`)
  const language = normalizeLocale(locale)
  // The kit's own short names are English.
  const isEnglish = /^en\b/.test(language ?? 'en')
  const isTranslated = channelIds.every((id) => titleOf(id) !== undefined)
  const close = text('close')
  return {
    // A screen reader has to know in which language it reads.
    ...(isTranslated && language !== undefined && { locale: language }),
    channels: forEveryChannel((id) => {
      const title = titleOf(id)
      const promise = text(`marketplace_support_${clearOSBits[id]}_description`)
      return {
        ...(title !== undefined && { title }),
        // The page's description says what is not promised as well.
        ...(promise !== undefined && { promise, limits: null }),
      }
    }),
    // Blank ones are ignored.
    ...(!isEnglish && { legend: { channels: forEveryChannel((id) => titleOf(id) ?? '') } }),
    ...(close !== undefined && { key: { close } }),
  }
}
