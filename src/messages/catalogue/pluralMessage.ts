/** A text for every plural category of `Intl.PluralRules` the locale has; `other` always. */
export type PluralMessage = { readonly [Category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string
}
