import type { LocaleTexts } from './localeTexts.ts'

/** Texts about Level III support. */
export interface LevelThreeMessages extends LocaleTexts {
  readonly levelThree: {
    readonly title: string
    readonly purpose: string
    readonly course: string
    /** What it costs. Placeholder: `{range}` of money for an hour. */
    readonly cost: string
    readonly withoutTicket: string
    readonly examples: string
    readonly driver: string
    readonly certificate: string
    readonly disk: string
    /** Link to the quote request. */
    readonly ask: string
  }
}
