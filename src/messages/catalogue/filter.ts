import type { LocaleTexts } from './localeTexts.ts'
import type { PluralMessage } from './pluralMessage.ts'

/** Texts of the filter. */
export interface FilterMessages extends LocaleTexts {
  readonly filter: {
    /** Name of the group of checkboxes. */
    readonly title: string
    /** Said of a channel: `{count}` apps have it. */
    readonly apps: PluralMessage
    /** Said of a channel: of `{count}` apps it is not known. */
    readonly unknown: PluralMessage
    /** The checkbox that asks for all chosen channels at once. */
    readonly matchAll: string
    /** The button that takes the choice back. */
    readonly clear: string
  }
}
