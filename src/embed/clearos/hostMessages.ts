import type { MessageOverrides } from '../../messages/catalogue/messages.ts'
import { chooseLanguage } from '../../messages/chooseLanguage.ts'
import { normalizeLocale } from '../../messages/locale.ts'
import { clearOSBits } from '../../model/clearos/mask.ts'
import { channels, recordByChannel } from '../../model/scheme/channels.ts'
import type { ChannelId } from '../../model/scheme/clearOSScheme.ts'
import { shippedLocales } from '../shippedLocales.ts'
import { plainText } from './plainText.ts'

/** What the page calls the button that closes a dialog in English. */
const englishClose = 'Close'

/**
 * The page's own texts: its `lang_marketplace_support_*` variables, as text alone. Blank ones, of
 * which some languages have many, are left to the kit; and all of them where the page has fallen
 * back to English, as most of its scripts do, and the kit has the language.
 */
export function hostMessages(page: object, locale: string | undefined): MessageOverrides {
  const text = (name: string): string | undefined => plainText(Reflect.get(page, `lang_${name}`))
  const titleOf = (id: ChannelId) => text(`marketplace_support_${clearOSBits[id]}_title`)
  const language = normalizeLocale(locale) ?? 'en'
  const close = text('close')
  const shipped = chooseLanguage(
    [language],
    [...shippedLocales, 'en'].map((known) => ({ locale: known })),
  )
  const isEnglish = shipped?.catalogue.locale === 'en'
  const isShipped = shipped !== undefined
  const fellBack = !isEnglish && close === englishClose
  if (fellBack && isShipped) return {}
  const isTranslated = channels.every(({ id }) => titleOf(id) !== undefined)
  return {
    // A screen reader has to know in which language it reads.
    ...(isTranslated && locale !== undefined && { locale: fellBack ? 'en' : language }),
    channels: recordByChannel(({ id }) => {
      const title = titleOf(id)
      const promise = text(`marketplace_support_${clearOSBits[id]}_description`)
      return {
        ...(title !== undefined && { title }),
        // The page's description says what is not promised as well.
        ...(promise !== undefined && { promise, limits: null }),
      }
    }),
    // The kit has no short names in the language. Blank ones are ignored.
    ...(!isShipped && { legend: { channels: recordByChannel(({ id }) => titleOf(id) ?? '') } }),
    ...(close !== undefined && { key: { close } }),
  }
}
