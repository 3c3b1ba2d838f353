import type { LocaleTexts } from './localeTexts.ts'

/** Texts about Level III support. */
export interface LevelThreeMessages extends LocaleTexts {
  readonly levelThree: {
    readonly title: string
    readonly purpose: string
    readonly course: string
    /** `{range}` of money for an hour. */
    readonly cost: string
    readonly withoutTicket: string
    /** Heading of the examples. */
    readonly examples: string
    readonly driver: string
    readonly certificate: string
    readonly disk: string
    /** Leads to where a quote is asked for. */
    readonly ask: string
  }
}
