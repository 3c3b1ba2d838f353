/** A text for each plural category of the locale (see `Intl.PluralRules`). `other` is required. */
export type PluralMessage = { readonly [Category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string
}
