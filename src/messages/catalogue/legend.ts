import type { ChannelId } from '../../model/scheme/clearOSScheme.ts'
import type { LocaleTexts } from './localeTexts.ts'
import type { PluralMessage } from './pluralMessage.ts'

/** Texts of a legend before anyone opens its tooltip or dialog. */
export interface LegendMessages extends LocaleTexts {
  readonly legend: {
    /** A word or two for each channel inside a list of them. */
    readonly channels: Readonly<Record<ChannelId, string>>
    /** `{app}` and `{summary}`. */
    readonly nameWithApp: string
    /** `{summary}`. */
    readonly nameWithoutApp: string
    /** `{available}` of `{total}`, and which: `{channels}`. */
    readonly available: string
    /** None of `{total}`. */
    readonly noneAvailable: string
    /** `{summary}`, and `{count}` that are not known. */
    readonly withUnknown: PluralMessage
    readonly states: {
      readonly loading: string
      readonly absent: string
      readonly invalid: string
      readonly failed: string
    }
  }
}
