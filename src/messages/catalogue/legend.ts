import type { ChannelId } from '../../model/scheme/clearOSScheme.ts'
import type { LocaleTexts } from './localeTexts.ts'
import type { PluralMessage } from './pluralMessage.ts'

/** Texts of a legend without its tooltip and dialog. */
export interface LegendMessages extends LocaleTexts {
  readonly legend: {
    /** Names of the channels in a list: a word or two each. */
    readonly channels: Readonly<Record<ChannelId, string>>
    /** Accessible name of the legend. Placeholders: `{app}`, `{summary}`. */
    readonly nameWithApp: string
    /** Accessible name without an app. Placeholder: `{summary}`. */
    readonly nameWithoutApp: string
    /** Summary of what is available. Placeholders: `{available}`, `{total}`, `{channels}`. */
    readonly available: string
    /** Summary if no channel is available. Placeholder: `{total}`. */
    readonly noneAvailable: string
    /** Adds the number of unknown channels to the summary. Placeholders: `{summary}`, `{count}`. */
    readonly withUnknown: PluralMessage
    /** Summaries while there is no policy. */
    readonly states: {
      readonly loading: string
      readonly absent: string
      readonly invalid: string
      readonly failed: string
    }
  }
}
