import type { LocaleTexts } from './localeTexts.ts'
import type { PluralMessage } from './pluralMessage.ts'

/** Texts of the filter. */
export interface FilterMessages extends LocaleTexts {
  readonly filter: {
    /** Accessible name of the group of checkboxes. */
    readonly title: string
    /** How many apps have a channel. Placeholder: `{count}`. */
    readonly apps: PluralMessage
    /** For how many apps a channel is unknown. Placeholder: `{count}`. */
    readonly unknown: PluralMessage
    /** Checkbox: apps must have every selected channel. */
    readonly matchAll: string
    /** Button that clears the selection. */
    readonly clear: string
  }
}
