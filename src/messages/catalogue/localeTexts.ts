/** Texts in one language. */
export interface LocaleTexts {
  /** The language of the texts, as a BCP 47 tag. */
  readonly locale: string
}
